//! S3-compatible object storage for images.

use anyhow::Context as _;
use aws_sdk_s3::Client;
use aws_sdk_s3::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_s3::primitives::ByteStream;
use bytes::Bytes;
use secrecy::ExposeSecret as _;

use crate::config::S3Config;

/// The bucket.
#[derive(Clone, Debug)]
pub struct Objects {
    client: Client,
    bucket: String,
}

impl Objects {
    /// A client for the store that `config` names; nothing is sent yet.
    #[must_use]
    pub fn new(config: &S3Config) -> Self {
        let credentials = Credentials::new(&config.access_key, config.secret_key.expose_secret(), None, None, "settings");
        let http = aws_smithy_http_client::Builder::new()
            .tls_provider(aws_smithy_http_client::tls::Provider::Rustls(
                aws_smithy_http_client::tls::rustls_provider::CryptoMode::Ring,
            ))
            .build_https();
        let sdk = aws_sdk_s3::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(config.region.clone()))
            .endpoint_url(config.endpoint.as_str())
            .credentials_provider(credentials)
            .force_path_style(true)
            .http_client(http)
            .build();
        Self { client: Client::from_conf(sdk), bucket: config.bucket.clone() }
    }

    /// Makes the bucket where it does not exist.
    ///
    /// # Errors
    /// When the store cannot be reached or refuses us.
    pub async fn ensure_bucket(&self) -> anyhow::Result<()> {
        if self.client.head_bucket().bucket(&self.bucket).send().await.is_err() {
            self.client.create_bucket().bucket(&self.bucket).send().await.context("making the bucket for images")?;
        }
        Ok(())
    }

    /// Whether the store answers, whatever it says.
    pub async fn reachable(&self) -> bool {
        match self.client.head_bucket().bucket(&self.bucket).send().await {
            Ok(_) => true,
            Err(e) => e.as_service_error().is_some(),
        }
    }

    /// Stores `bytes` under `key`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn put(&self, key: &str, content_type: &str, bytes: Bytes) -> anyhow::Result<()> {
        self.client
            .put_object()
            .bucket(&self.bucket)
            .key(key)
            .content_type(content_type)
            .body(ByteStream::from(bytes))
            .send()
            .await
            .context("storing an object")?;
        Ok(())
    }

    /// Reads what is under `key`; `None` when there is nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn get(&self, key: &str) -> anyhow::Result<Option<Bytes>> {
        match self.client.get_object().bucket(&self.bucket).key(key).send().await {
            Ok(object) => Ok(Some(object.body.collect().await.context("reading an object")?.into_bytes())),
            Err(e) if e.as_service_error().is_some_and(|s| s.is_no_such_key()) => Ok(None),
            Err(e) => Err(anyhow::Error::from(e).context("fetching an object")),
        }
    }
}

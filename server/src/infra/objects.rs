//! S3-compatible object storage for images.

use std::time::Duration;

use anyhow::Context as _;
use aws_sdk_s3::Client;
use aws_sdk_s3::config::{BehaviorVersion, Credentials, Region, RequestChecksumCalculation, ResponseChecksumValidation};
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::primitives::ByteStream;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use secrecy::ExposeSecret as _;

use crate::config::S3Config;
use crate::limits;

/// An object in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its name.
    pub key: String,
    /// Bytes.
    pub size: i64,
    /// When it was last stored, by the store's clock, in whole seconds.
    pub changed_at: DateTime<Utc>,
}

/// The bucket.
#[derive(Clone, Debug)]
pub struct Objects {
    client: Client,
    /// The store as people reach it: addresses for uploads are signed for that name.
    public: Client,
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
            .credentials_provider(credentials)
            .force_path_style(true)
            // A checksum of a body that somebody else will send cannot be signed, and not every store knows them: some refuse
            // who asks for one.
            .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
            .http_client(http);
        let at = |endpoint: &url::Url| Client::from_conf(sdk.clone().endpoint_url(endpoint.as_str()).build());
        let public = config.public_endpoint.as_ref().unwrap_or(&config.endpoint);
        Self { client: at(&config.endpoint), public: at(public), bucket: config.bucket.clone() }
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

    /// What is known of the object under `key`; `None` when there is nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn head(&self, key: &str) -> anyhow::Result<Option<Object>> {
        match self.client.head_object().bucket(&self.bucket).key(key).send().await {
            Ok(found) => {
                let changed_at = found.last_modified().and_then(|at| DateTime::from_timestamp(at.secs(), 0));
                let (size, changed_at) = (found.content_length().unwrap_or(0), changed_at.unwrap_or(DateTime::UNIX_EPOCH));
                Ok(Some(Object { key: key.to_owned(), size, changed_at }))
            }
            Err(e) if e.as_service_error().is_some_and(|s| s.is_not_found()) => Ok(None),
            Err(e) => Err(anyhow::Error::from(e).context("asking for an object")),
        }
    }

    /// Deletes what is under `key`; nothing is as good.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn delete(&self, key: &str) -> anyhow::Result<()> {
        self.client.delete_object().bucket(&self.bucket).key(key).send().await.context("deleting an object")?;
        Ok(())
    }

    /// A page of the objects whose keys begin with `prefix`, in order, those after `after`; none where the bucket is not
    /// made yet.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn list(&self, prefix: &str, after: Option<&str>) -> anyhow::Result<Vec<Object>> {
        let page = self.client.list_objects_v2().bucket(&self.bucket).prefix(prefix).max_keys(limits::OBJECTS_PAGE);
        let page = match page.set_start_after(after.map(str::to_owned)).send().await {
            Ok(page) => page,
            Err(e) if e.as_service_error().is_some_and(|s| s.is_no_such_bucket()) => return Ok(Vec::new()),
            Err(e) => return Err(anyhow::Error::from(e).context("listing objects")),
        };
        let objects = page.contents().iter().filter_map(|object| {
            let changed_at = DateTime::from_timestamp(object.last_modified()?.secs(), 0)?;
            Some(Object { key: object.key()?.to_owned(), size: object.size().unwrap_or(0), changed_at })
        });
        Ok(objects.collect())
    }

    /// An address that takes `size` bytes for `key` until `ttl` is over, from whoever has it.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub async fn presign_put(&self, key: &str, size: i64, ttl: Duration) -> anyhow::Result<String> {
        let signing = PresigningConfig::expires_in(ttl).context("signing an upload")?;
        let put = self.public.put_object().bucket(&self.bucket).key(key).content_length(size);
        Ok(put.presigned(signing).await.context("signing an upload")?.uri().to_owned())
    }
}

//! A store of objects that is not ours: S3Proxy, which reads requests and checks signatures by code of its own.

use std::path::PathBuf;
use std::process::Child;
use std::time::{Duration, Instant};

use frontrow::config::S3Config;
use uuid::Uuid;

use crate::{java, ports};

/// It may take so long to come up; the machine is busy and Java slow to start.
const START: Duration = Duration::from_secs(60);

/// A running store. Dropping it kills it.
pub struct Store {
    port: u16,
    folder: PathBuf,
    child: Child,
}

impl Store {
    /// A store of one's own; `None` where it cannot be had.
    pub async fn start() -> Option<Self> {
        let jars = java::fetch("store").await?;
        // Somebody else may take a free port before it does.
        for _ in 0..3 {
            let (port, folder) = (ports::free(), java::fresh_folder("store"));
            std::fs::create_dir(folder.join("data")).unwrap();
            let settings = format!(
                "s3proxy.endpoint=http://127.0.0.1:{port}
s3proxy.authorization=aws-v2-or-v4
s3proxy.identity=frontrow
s3proxy.credential=the-secret-of-the-tests
jclouds.provider=filesystem-nio2
jclouds.filesystem.basedir={}
jclouds.identity=nobody
jclouds.credential=nothing
",
                folder.join("data").display()
            );
            std::fs::write(folder.join("settings"), settings).unwrap();
            let main = ["org.gaul.s3proxy.Main", "--properties", "settings"];
            let child = java::spawn(java::command(&jars, &folder, "256m", &main));
            let mut store = Self { port, folder, child };
            if store.listens().await {
                return Some(store);
            }
        }
        panic!("the store did not start");
    }

    /// What reaches it, with a bucket of its own.
    pub fn config(&self) -> S3Config {
        S3Config {
            endpoint: format!("http://127.0.0.1:{}", self.port).parse().unwrap(),
            public_endpoint: None,
            region: "eu-central-1".into(),
            bucket: format!("t{}", Uuid::now_v7().simple()),
            access_key: "frontrow".into(),
            secret_key: "the-secret-of-the-tests".into(),
        }
    }

    /// Waits until it takes connections; `false` when it ended instead.
    async fn listens(&mut self) -> bool {
        let deadline = Instant::now() + START;
        while tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
            if self.child.try_wait().unwrap().is_some() {
                eprintln!("the store ended: {}", java::said(&self.folder));
                return false;
            }
            assert!(Instant::now() < deadline, "the store does not listen: {}", java::said(&self.folder));
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        true
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

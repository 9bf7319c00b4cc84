//! The real binary on the one-machine default: comes up, refuses a second start, dies without leaving anybody behind,
//! and remembers.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// Far beyond what anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder that the user postgres may get through, as a clone in a home folder is.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// `frontrow` with nothing in its environment but what a login shell has; gone with this test, however that ends.
fn frontrow(data: &Path) -> Command {
    command(tied(&[], Path::new(env!("CARGO_BIN_EXE_frontrow"))), data)
}

fn tied(also: &[&str], binary: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(also).args(["--pdeathsig=KILL", "--"]).arg(binary);
    command
}

fn command(mut command: Command, data: &Path) -> Command {
    let path = std::env::var_os("PATH").unwrap();
    command.env_clear().env("PATH", path).env("FRONTROW_DEMO", "false").args(["--listen", "127.0.0.1:0", "--data"]).arg(data);
    command
}

/// A running server; killed when dropped.
struct Server {
    process: Child,
    url: String,
    data: PathBuf,
    /// What it prints after it is ready.
    lines: mpsc::Receiver<String>,
}

impl Server {
    fn start(data: &Path) -> Self {
        Self::from(frontrow(data), data)
    }

    fn from(mut command: Command, data: &Path) -> Self {
        let errors = data.with_extension("stderr");
        let stderr = std::fs::File::create(&errors).unwrap();
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(stderr).spawn().unwrap();
        let (sender, lines) = mpsc::channel();
        let stdout = BufReader::new(process.stdout.take().unwrap());
        std::thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let url = loop {
            match lines.recv_timeout(PATIENCE) {
                Ok(line) => match line.strip_prefix("Frontrow is ready at ") {
                    Some(url) => break url.to_owned(),
                    None => continue,
                },
                Err(_) => {
                    let _ = process.kill();
                    panic!("the server did not come up: {}", std::fs::read_to_string(errors).unwrap());
                }
            }
        };
        Self { process, url, data: data.to_path_buf(), lines }
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.process.id()).unwrap()).unwrap()
    }

    /// The processes it started.
    fn children(&self) -> Vec<(u32, String)> {
        let own = self.process.id();
        processes().into_iter().filter(|(_, parent, _)| *parent == own).map(|(pid, _, name)| (pid, name)).collect()
    }

    fn wait(&mut self) -> std::process::ExitStatus {
        until("the server to end", || self.process.try_wait().unwrap())
    }

    /// SIGKILL, and waits until it and its children are gone.
    fn kill(mut self) {
        let children = self.children();
        assert_eq!(children.len(), 2, "Postgres and Redis: {children:?}");
        self.process.kill().unwrap();
        self.wait();
        all_gone(&children);
    }

    /// What the data folder remembers.
    fn state(&self) -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(self.data.join("state.json")).unwrap()).unwrap()
    }

    fn database_url(&self) -> String {
        let state = &self.state()["postgres"];
        format!("postgres://frontrow:{}@127.0.0.1:{}/frontrow", state["password"].as_str().unwrap(), state["port"])
    }

    fn redis_url(&self) -> String {
        let state = &self.state()["redis"];
        format!("redis://:{}@127.0.0.1:{}", state["password"].as_str().unwrap(), state["port"])
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "waited too long for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Every live process: its id, its parent's, its name.
fn processes() -> Vec<(u32, u32, String)> {
    let stat = |entry: std::fs::DirEntry| {
        let text = std::fs::read_to_string(entry.path().join("stat")).ok()?;
        let (head, tail) = text.rsplit_once(") ")?;
        let (pid, name) = head.split_once(" (")?;
        let mut fields = tail.split(' ');
        let alive = fields.next()? != "Z";
        alive.then(|| Some((pid.parse().ok()?, fields.next()?.parse().ok()?, name.to_owned())))?
    };
    std::fs::read_dir("/proc").unwrap().flatten().filter_map(stat).collect()
}

fn all_gone(children: &[(u32, String)]) {
    until(&format!("{children:?} to end"), || {
        let alive = processes();
        children.iter().all(|(pid, _)| alive.iter().all(|(other, ..)| other != pid)).then_some(())
    });
}

/// Runs `command`, which is expected to end by itself.
fn output(mut command: Command) -> Output {
    let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let status = until("the command to end", || process.try_wait().unwrap());
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    process.stdout.take().unwrap().read_to_end(&mut stdout).unwrap();
    process.stderr.take().unwrap().read_to_end(&mut stderr).unwrap();
    Output { status, stdout, stderr }
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[tokio::test]
async fn one_command_serves_and_stops_in_order() {
    let folder = folder();
    let mut server = Server::start(&folder.path().join("data"));
    frontrow::infra::tls::install_provider();
    let health = reqwest::get(format!("{}healthz", server.url)).await.unwrap();
    assert_eq!(health.status(), 200);

    let second = output(frontrow(&server.data));
    let said = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(!second.status.success());
    assert!(said.contains(&format!("in use by process {}", server.process.id())), "{said}");
    assert!(server.process.try_wait().unwrap().is_none(), "the first is not disturbed");

    for secret in ["lock", "state.json", "postgres.log", "redis.log"] {
        let mode = std::fs::metadata(server.data.join(secret)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{secret} is nobody else's business");
    }
    let children = server.children();
    kill_process(server.pid(), Signal::TERM).unwrap();
    assert!(server.wait().success());
    all_gone(&children);
    let log = std::fs::read_to_string(server.data.join("postgres.log")).unwrap();
    assert!(log.contains("database system is shut down"), "{log}");
}

#[tokio::test]
async fn the_demo_prints_log_ins_that_work_and_the_readme_knows_them() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut command = frontrow(&data);
    command.env("FRONTROW_DEMO", "true");
    let server = Server::from(command, &data);
    frontrow::infra::tls::install_provider();
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    for _ in 0..4 {
        let line = server.lines.recv_timeout(PATIENCE).unwrap();
        let (who, password) = line.split_once(" / ").unwrap();
        let (role, email) = who.strip_prefix("demo ").unwrap().split_once(": ").unwrap();
        assert!(readme.contains(&format!("| {role} | `{email}` | `{password}` |")), "README.md does not name {line}");
        let login = reqwest::Client::new()
            .post(format!("{}api/v1/auth/login", server.url))
            .json(&serde_json::json!({"email": email, "password": password}));
        assert_eq!(login.send().await.unwrap().status(), 200, "{line}");
    }
    server.kill();
}

#[tokio::test]
async fn a_killed_server_leaves_nobody_behind_and_its_data_survive() {
    let folder = folder();
    let data = folder.path().join("data");
    let server = Server::start(&data);
    let pg = sqlx::PgPool::connect(&server.database_url()).await.unwrap();
    sqlx::raw_sql("create table kept (n int); insert into kept values (42)").execute(&pg).await.unwrap();
    let mut redis = redis::Client::open(server.redis_url()).unwrap().get_multiplexed_async_connection().await.unwrap();
    let _: () = redis::cmd("SET").arg("kept").arg(42).query_async(&mut redis).await.unwrap();
    let before = server.state();
    server.kill();

    let server = Server::start(&data);
    let pg = sqlx::PgPool::connect(&server.database_url()).await.unwrap();
    assert_eq!(sqlx::query_scalar::<_, i32>("select n from kept").fetch_one(&pg).await.unwrap(), 42);
    let mut redis = redis::Client::open(server.redis_url()).unwrap().get_multiplexed_async_connection().await.unwrap();
    assert_eq!(redis::cmd("GET").arg("kept").query_async::<i32>(&mut redis).await.unwrap(), 42);
    assert_eq!(server.state()["secret"], before["secret"], "tokens stay valid");
    server.kill();
}

#[test]
fn a_number_of_a_stale_pid_file_may_be_somebody_elses() {
    let folder = folder();
    let data = folder.path().join("data");
    Server::start(&data).kill();
    // As after a power cut: the files are there, and their numbers now belong to a living stranger (this process).
    let stranger = std::process::id();
    let files = data.join("postgres/files");
    std::fs::write(files.join("postmaster.pid"), format!("{stranger}\n{}\n", files.display())).unwrap();
    std::fs::write(data.join("redis/redis.pid"), format!("{stranger}\n")).unwrap();
    Server::start(&data).kill();
}

#[test]
fn orphans_of_an_earlier_run_are_ended_before_a_new_one_starts() {
    let folder = folder();
    let data = folder.path().join("data");
    let server = Server::start(&data);
    let children = server.children();
    // Frozen, they cannot follow the signal that their parent's death sends.
    let pids: Vec<_> = children.iter().map(|(pid, _)| Pid::from_raw(i32::try_from(*pid).unwrap()).unwrap()).collect();
    pids.iter().for_each(|pid| kill_process(*pid, Signal::STOP).unwrap());
    drop(server);
    let again = Server::start(&data);
    all_gone(&children);
    again.kill();
}

#[test]
fn a_service_that_ends_by_itself_ends_the_server_with_its_reason() {
    let folder = folder();
    let mut server = Server::start(&folder.path().join("data"));
    let children = server.children();
    let (redis, _) = children.iter().find(|(_, name)| name.contains("redis") || name.contains("valkey")).unwrap();
    kill_process(Pid::from_raw(i32::try_from(*redis).unwrap()).unwrap(), Signal::KILL).unwrap();
    assert!(!server.wait().success());
    all_gone(&children);
    let said = std::fs::read_to_string(server.data.with_extension("stderr")).unwrap();
    assert!(said.contains("Redis ended by itself"), "{said}");
}

#[test]
fn wrong_settings_are_told_at_once_and_nothing_is_started() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut command = frontrow(&data);
    command.env("DATABASE_URL", "mysql://u:hunter2@h/d").env("S3_REGION", "r").env("FRONTROW_SECRET", "short");
    let done = output(command);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert_eq!(done.status.code(), Some(2));
    for name in ["DATABASE_URL", "S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY", "FRONTROW_SECRET"] {
        assert!(said.contains(&format!("  {name}: ")), "{name} is missing in: {said}");
    }
    assert!(!said.contains("hunter2") && !data.exists());
}

#[test]
fn production_does_not_fall_back_to_anything() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut command = frontrow(&data);
    command.env("FRONTROW_ENV", "production");
    let done = output(command);
    assert_eq!(done.status.code(), Some(2));
    assert!(!data.exists());
}

#[tokio::test]
async fn the_first_admin_comes_from_the_command_line() {
    let folder = folder();
    let data = folder.path().join("data");
    let create = |email: &str| {
        let mut command = frontrow(&data);
        command.args(["admin", "create", "--email", email, "--name", "Ada Kim", "--nickname"]);
        command.arg(email.split_once('@').unwrap().0).arg("--password-stdin");
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        process.stdin.take().unwrap().write_all(b"correct horse battery\n").unwrap();
        let done = process.wait_with_output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    // On a folder nobody uses, then beside a running server.
    create("before@example.org");
    let server = Server::start(&data);
    create("beside@example.org");
    let pg = sqlx::PgPool::connect(&server.database_url()).await.unwrap();
    let admins: Vec<String> =
        sqlx::query_scalar("select email::text from accounts where role = 'admin' order by email").fetch_all(&pg).await.unwrap();
    assert_eq!(admins, ["before@example.org", "beside@example.org"]);
    server.kill();
}

#[tokio::test]
async fn the_books_are_checked_from_the_command_line() {
    let folder = folder();
    let data = folder.path().join("data");
    let check = || {
        let mut command = frontrow(&data);
        command.arg("check");
        output(command)
    };
    // On a folder nobody uses, then beside a running server.
    let alone = check();
    assert!(alone.status.success(), "{}", String::from_utf8_lossy(&alone.stderr));
    let mut command = frontrow(&data);
    command.env("FRONTROW_DEMO", "true");
    let server = Server::from(command, &data);
    let pg = sqlx::PgPool::connect(&server.database_url()).await.unwrap();
    let beside = check();
    let said = String::from_utf8(beside.stdout).unwrap();
    assert!(beside.status.success() && said.contains("0 paid orders, 0 valid tickets"), "{said}");
    // An order without seats or a payment agrees with nothing.
    sqlx::query(
        "insert into orders (id, account_id, performance_id, hold_id, amount, currency, expires_at)
         select gen_random_uuid(), a.id, p.id, gen_random_uuid(), 1000, 'KRW', now() + interval '1 hour'
         from accounts a, performances p limit 1",
    )
    .execute(&pg)
    .await
    .unwrap();
    let broken = check();
    let said = String::from_utf8(broken.stdout).unwrap();
    assert!(!broken.status.success() && said.contains("costs 1000 and its seats"), "{said}");
    server.kill();
}

/// As root these two differ; as anybody else the other tests ran as an ordinary user already.
#[test]
fn an_ordinary_user_may_run_it() {
    if !is_root() {
        return;
    }
    let folder = folder();
    let home = folder.path().join("home");
    std::fs::create_dir(&home).unwrap();
    chown(&home, Some(65534), Some(65534)).unwrap();
    // The build folder may be out of that user's reach.
    let binary = home.join("frontrow");
    std::fs::copy(env!("CARGO_BIN_EXE_frontrow"), &binary).unwrap();
    let data = home.join("data");
    let ordinary = tied(&["--reuid=65534", "--regid=65534", "--clear-groups"], &binary);
    let server = Server::from(command(ordinary, &data), &data);
    let owner = |path: &Path| std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(path).unwrap());
    assert_eq!(owner(&data.join("postgres/files/PG_VERSION")), 65534);
    server.kill();
}

#[test]
fn root_may_run_it_where_postgres_cannot_go() {
    if !is_root() {
        return;
    }
    let folder = folder();
    let closed = folder.path().join("closed");
    std::fs::create_dir(&closed).unwrap();
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o700)).unwrap();
    let data = closed.join("data");
    let server = Server::start(&data);
    let elsewhere = PathBuf::from(server.state()["postgres_folder"].as_str().unwrap());
    assert!(!elsewhere.starts_with(folder.path()), "{}", elsewhere.display());
    assert_eq!(std::fs::read_to_string(elsewhere.join("belongs-to")).unwrap().trim(), data.to_str().unwrap());
    server.kill();
    let again = Server::start(&data);
    assert_eq!(again.state()["postgres_folder"].as_str().unwrap(), elsewhere.to_str().unwrap());
    again.kill();
    std::fs::remove_dir_all(elsewhere).unwrap();
}

//! Which server of a cluster has a key. Pure: reads what the servers say of themselves.

use std::sync::Arc;

use redis::{Arg, Cmd, Value};

/// Slots of a cluster.
const SLOTS: usize = 16_384;
/// A slot nobody serves.
const NOBODY: u16 = u16::MAX;

/// The slot of `key`: by what stands in its first braces, if anything does.
#[must_use]
pub fn slot_of(key: &[u8]) -> u16 {
    let tag = key.iter().position(|byte| *byte == b'{').and_then(|open| {
        let rest = &key[open + 1..];
        rest.iter().position(|byte| *byte == b'}').filter(|len| *len > 0).map(|len| &rest[..len])
    });
    crc16(tag.unwrap_or(key)) % SLOTS as u16
}

/// CRC-16/XMODEM.
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(*byte) << 8), |crc, _| if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 })
    })
}

/// The slot of a command's first key; `None` for one that names no key.
pub(super) fn slot_of_command(command: &Cmd) -> Option<u16> {
    let mut args = command.args_iter();
    let name = simple(args.next()?)?;
    let key = match name.to_ascii_uppercase().as_slice() {
        b"PING" | b"INFO" | b"SCRIPT" | b"CONFIG" | b"CLUSTER" | b"TIME" => return None,
        b"EVAL" | b"EVALSHA" => args.nth(2)?,
        _ => args.next()?,
    };
    simple(key).map(slot_of)
}

fn simple(arg: Arg<&[u8]>) -> Option<&[u8]> {
    match arg {
        Arg::Simple(bytes) => Some(bytes),
        _ => None,
    }
}

/// Who has which slots.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Map {
    /// `host:port` of each primary that has slots, sorted.
    primaries: Vec<Arc<str>>,
    /// For each slot its primary's place in that list.
    owners: Vec<u16>,
}

impl std::fmt::Debug for Map {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Map").field("primaries", &self.primaries).finish_non_exhaustive()
    }
}

impl Map {
    /// A map without slots.
    pub(super) fn empty() -> Self {
        Self { primaries: Vec::new(), owners: vec![NOBODY; SLOTS] }
    }

    /// All slots are the one server's.
    pub(super) fn of_one(server: &Arc<str>) -> Self {
        Self { primaries: vec![Arc::clone(server)], owners: vec![0; SLOTS] }
    }

    /// Reads the answer to `CLUSTER SLOTS` of the server at host `asked`, which stands for a server that does not know
    /// its own name.
    pub(super) fn read(answer: &Value, asked: &str) -> Option<Self> {
        let Value::Array(ranges) = answer else { return None };
        let ranges: Vec<_> = ranges.iter().map(|range| read_range(range, asked)).collect::<Option<_>>()?;
        let mut primaries: Vec<Arc<str>> = ranges.iter().map(|(.., primary)| Arc::from(primary.as_str())).collect();
        primaries.sort_unstable();
        primaries.dedup();
        let mut owners = vec![NOBODY; SLOTS];
        for (first, last, primary) in ranges {
            let at = primaries.iter().position(|name| **name == *primary)?;
            owners.get_mut(first..=last)?.fill(u16::try_from(at).ok()?);
        }
        Some(Self { primaries, owners })
    }

    /// Every primary that has slots.
    pub(super) fn primaries(&self) -> &[Arc<str>] {
        &self.primaries
    }

    /// The primary that has `slot`.
    pub(super) fn owner(&self, slot: u16) -> Option<&Arc<str>> {
        self.primaries.get(usize::from(*self.owners.get(usize::from(slot))?))
    }
}

/// First slot, last slot, the primary's `host:port`.
fn read_range(range: &Value, asked: &str) -> Option<(usize, usize, String)> {
    let Value::Array(parts) = range else { return None };
    let [Value::Int(first), Value::Int(last), Value::Array(primary), ..] = parts.as_slice() else { return None };
    let [host, Value::Int(port), ..] = primary.as_slice() else { return None };
    let host = match host {
        Value::BulkString(name) if !name.is_empty() && name != b"?" => String::from_utf8_lossy(name).into_owned(),
        _ => asked.to_owned(),
    };
    Some((usize::try_from(*first).ok()?, usize::try_from(*last).ok()?, format!("{host}:{port}")))
}

/// What `CLUSTER INFO` says of how much this server's view is worth: whether it thinks the cluster works, and the latest
/// epoch it has heard of. The greatest is to be believed: who is cut off hears of no new epoch.
pub(super) fn worth(info: &str) -> (bool, u64) {
    let field = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim);
    (field("cluster_state") == Some("ok"), field("cluster_current_epoch").and_then(|n| n.parse().ok()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use redis::{Value, cmd};

    use super::{Map, slot_of, slot_of_command, worth};

    #[test]
    fn a_key_lies_where_redis_says() {
        // From the specification of Redis Cluster, and CLUSTER KEYSLOT.
        assert_eq!(super::crc16(b"123456789"), 0x31c3);
        assert_eq!((slot_of(b"foo"), slot_of(b"bar"), slot_of(b"")), (12_182, 5061, 0));
        assert_eq!(slot_of(b"fr:{foo}:map"), slot_of(b"foo"));
        assert_eq!(slot_of(b"{}foo"), super::crc16(b"{}foo") % 16_384, "empty braces are no tag");
        assert_eq!(slot_of(b"foo{{bar}}zap"), slot_of(b"{bar"));
        assert_eq!(slot_of(b"foo{bar}{zap}"), slot_of(b"bar"));
    }

    #[test]
    fn a_command_goes_where_its_first_key_is() {
        assert_eq!(slot_of_command(cmd("HMGET").arg("foo").arg("bar")), Some(12_182));
        assert_eq!(slot_of_command(cmd("EVALSHA").arg("sha").arg(2).arg("foo").arg("x")), Some(12_182));
        assert_eq!(slot_of_command(cmd("INFO").arg("server")), None);
    }

    fn range(first: i64, last: i64, host: &[u8], port: i64) -> Value {
        let server = |host: &[u8]| Value::Array(vec![Value::BulkString(host.to_vec()), Value::Int(port), Value::Nil]);
        Value::Array(vec![Value::Int(first), Value::Int(last), server(host), server(b"a replica")])
    }

    #[test]
    fn the_map_is_what_the_servers_say() {
        let answer = Value::Array(vec![range(0, 99, b"b", 2), range(100, 16_383, b"", 1), range(50, 60, b"c", 3)]);
        let map = Map::read(&answer, "asked").unwrap();
        let owner = |slot| map.owner(slot).map(|name| name.to_string());
        assert_eq!(owner(0).as_deref(), Some("b:2"));
        assert_eq!((owner(55).as_deref(), owner(16_383).as_deref()), (Some("c:3"), Some("asked:1")));
        assert_eq!(map.primaries().len(), 3);
        assert_eq!(Map::empty().owner(0), None);
        for nonsense in [Value::Nil, Value::Array(vec![Value::Int(1)]), Value::Array(vec![range(0, 20_000, b"a", 1)])] {
            assert_eq!(Map::read(&nonsense, "asked"), None);
        }
    }

    #[test]
    fn who_heard_of_the_latest_epoch_is_believed_before_who_is_cut_off() {
        let view = |state, epoch| worth(&format!("cluster_state:{state}\r\ncluster_current_epoch:{epoch}\r\n"));
        assert!(view("ok", 3) > view("ok", 2));
        assert!(view("ok", 2) > view("fail", 9));
    }
}

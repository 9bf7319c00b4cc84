//! Ports for servers that somebody else starts later, or again.
//!
//! A port that the kernel gave for "any" and that was let go is given to the next one who asks for "any": another test's
//! server or an outgoing connection. So these are taken outside the range that the kernel gives from.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};

/// Below it are the ports of services somebody may really run.
const LOWEST: u16 = 10_000;

/// A port of loopback where nobody listens; nobody else in this process is given the same one.
pub fn free() -> u16 {
    static ASKED: AtomicU16 = AtomicU16::new(0);
    let low = lowest_given_by_the_kernel();
    assert!(low > LOWEST + 5_000, "few ports are left below {low}, where the kernel's own begin");
    let span = u64::from(low - LOWEST);
    // Runs of several trees beside each other begin far from each other.
    let begin = u64::from(std::process::id()) * 997;
    for _ in 0..span {
        let asked = u64::from(ASKED.fetch_add(1, Ordering::Relaxed));
        let port = LOWEST + u16::try_from((begin + asked) % span).expect("less than a port");
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
    panic!("no port is free between {LOWEST} and {low}");
}

/// The address of [`free`].
pub fn free_address() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, free()).into()
}

fn lowest_given_by_the_kernel() -> u16 {
    let range = std::fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range").expect("the kernel's range of ports");
    range.split_whitespace().next().and_then(|low| low.parse().ok()).expect("where the kernel's range of ports begins")
}

#[test]
fn a_port_is_given_once_and_never_by_the_kernel() {
    let ports: std::collections::BTreeSet<u16> = std::iter::repeat_with(free).take(200).collect();
    assert_eq!(ports.len(), 200);
    assert!(ports.iter().all(|port| (LOWEST..lowest_given_by_the_kernel()).contains(port)));
}

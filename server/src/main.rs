//! The command line: parse it, load the configuration, bind, call [`frontrow::run`].

fn main() {}

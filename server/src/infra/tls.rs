//! The one place where a TLS provider is chosen: rustls with ring.

/// Makes ring the process' provider. Call it before building any HTTP client; calling it again changes nothing.
pub fn install_provider() {
    // An error means a provider is installed already, which is what we want.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

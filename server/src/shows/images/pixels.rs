//! From bytes to an image: what it is by its content, whether it is too large before a pixel is decoded, and its smaller
//! versions. Pure, and slow: called on threads of its own.

use std::io::Cursor;

use frontrow_protocol::error::ErrorCode;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};
use crate::limits;

/// Quality of the smaller versions.
const QUALITY: u8 = 82;

/// An image that was looked at from beginning to end.
#[derive(Debug)]
pub(super) struct Checked {
    /// SHA-256 of the bytes, hexadecimal.
    pub hash: String,
    /// `png`, `jpg` or `webp`.
    pub extension: &'static str,
    /// As it is to be shown, turned the right way up.
    pub width: u32,
    /// See `width`.
    pub height: u32,
    /// Smaller versions, JPEG, one for each of [`limits::IMAGE_WIDTHS`].
    pub small: Vec<(u32, Vec<u8>)>,
}

/// Looks at `bytes`.
///
/// # Errors
/// `unsupported_media_type` for what is no whole PNG, JPEG or WebP image, `too_large` for too many pixels.
pub(super) fn check(bytes: &[u8]) -> Result<Checked> {
    let (format, extension) = format_of(bytes).ok_or_else(not_an_image)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(bounds());
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    // A few bytes can promise any number of pixels: the promise is judged before it is kept.
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits::IMAGE_PIXELS || width.max(height) > limits::IMAGE_SIDE {
        return Err(too_many_pixels());
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    image.apply_orientation(orientation);
    let flat = flatten(&image);
    let small = limits::IMAGE_WIDTHS.map(|most| smaller(&flat, most).map(|bytes| (most, bytes)));
    Ok(Checked {
        hash: hex::encode(Sha256::digest(bytes)),
        extension,
        width: image.width(),
        height: image.height(),
        small: small.into_iter().collect::<Result<_>>()?,
    })
}

/// By the first bytes, whatever anybody says they are.
fn format_of(bytes: &[u8]) -> Option<(ImageFormat, &'static str)> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some((ImageFormat::Png, "png")),
        [0xff, 0xd8, 0xff, ..] => Some((ImageFormat::Jpeg, "jpg")),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some((ImageFormat::WebP, "webp")),
        _ => None,
    }
}

fn bounds() -> Limits {
    let mut bounds = Limits::default();
    bounds.max_image_width = Some(limits::IMAGE_SIDE);
    bounds.max_image_height = Some(limits::IMAGE_SIDE);
    bounds.max_alloc = Some(limits::IMAGE_MEMORY);
    bounds
}

/// JPEG knows no transparency: what is seen through is white.
fn flatten(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let rgba = image.to_rgba8();
    RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [r, g, b, a] = rgba.get_pixel(x, y).0;
        let over = |c: u8| ((u32::from(c) * u32::from(a) + 255 * (255 - u32::from(a))) / 255) as u8;
        Rgb([over(r), over(g), over(b)])
    })
}

/// At most `most` wide; never larger than it is.
fn smaller(image: &RgbImage, most: u32) -> Result<Vec<u8>> {
    let width = image.width().min(most);
    let height = (u64::from(image.height()) * u64::from(width) / u64::from(image.width().max(1))).max(1) as u32;
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    if width == image.width() {
        image.write_with_encoder(encoder)
    } else {
        image::imageops::resize(image, width, height, FilterType::CatmullRom).write_with_encoder(encoder)
    }
    .map_err(anyhow::Error::from)?;
    Ok(bytes)
}

fn refusal(error: &image::ImageError) -> Error {
    match error {
        image::ImageError::Limits(_) => too_many_pixels(),
        _ => not_an_image(),
    }
}

pub(super) fn not_an_image() -> Error {
    let words = "This is not a whole PNG, JPEG or WebP image. Nothing was changed.";
    Error::refused(ErrorCode::UnsupportedMediaType, words)
}

fn too_many_pixels() -> Error {
    let words = format!(
        "The image has too many pixels: at most {} million, and {} on a side. Nothing was changed; make it smaller.",
        limits::IMAGE_PIXELS / 1_000_000,
        limits::IMAGE_SIDE
    );
    Error::refused(ErrorCode::TooLarge, words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let image = RgbImage::from_fn(width, height, |x, y| Rgb([(x % 256) as u8, (y % 256) as u8, 7]));
        image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn an_image_gets_its_size_and_smaller_versions_of_it() {
        let checked = check(&png(1200, 1600)).unwrap();
        assert_eq!((checked.width, checked.height, checked.extension), (1200, 1600, "png"));
        for (most, bytes) in &checked.small {
            let small = image::load_from_memory_with_format(bytes, ImageFormat::Jpeg).unwrap();
            assert_eq!((small.width(), small.height()), (*most, most * 4 / 3));
        }
        let tiny = check(&png(10, 20)).unwrap();
        let small = image::load_from_memory(&tiny.small[0].1).unwrap();
        assert_eq!((small.width(), small.height()), (10, 20), "nothing is blown up");
    }

    #[test]
    fn a_decompression_bomb_is_refused_before_it_is_decoded() {
        // A sound header that promises 60,000 by 60,000 pixels, with nothing behind it.
        let mut bomb = png(8, 8);
        bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        let crc = crc32(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&crc.to_be_bytes());
        let started = std::time::Instant::now();
        assert_eq!(check(&bomb).unwrap_err().code(), ErrorCode::TooLarge);
        assert!(started.elapsed() < std::time::Duration::from_millis(500));
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
        })
    }

    #[test]
    fn what_is_no_whole_image_is_none() {
        let whole = png(64, 64);
        for bytes in [
            b"GIF89a".as_slice(),
            b"",
            &whole[..8],
            &whole[..whole.len() / 2],
            b"\xff\xd8\xff\xe0 nothing",
            b"RIFF\0\0\0\0WEBPVP8 ",
        ] {
            assert_eq!(check(bytes).unwrap_err().code(), ErrorCode::UnsupportedMediaType, "{bytes:?}");
        }
    }
}

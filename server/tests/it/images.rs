//! Images of shows: what is taken, who may, what is shown in which size, and what happens to what nobody names any more.

use std::io::Cursor;
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use frontrow::config::Config;
use frontrow::shows::images;
use frontrow_protocol::server::Role;
use futures_util::future::join_all;
use image::{ImageFormat, Rgb, RgbImage};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::client::{Answer, Client};
use crate::harness::{TestApp, fresh_config};
use crate::stage::{Manager, text, time};
use crate::store::Store;

/// A PNG of its own for each `shade`.
pub fn png(width: u32, height: u32, shade: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = RgbImage::from_fn(width, height, |x, y| Rgb([(x % 256) as u8, (y % 256) as u8, shade]));
    image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

async fn add(client: &Client, show: &str, alt: &str, bytes: Vec<u8>) -> Answer {
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("alt", alt).finish();
    let request = client.request(Method::POST, &format!("/api/v1/shows/{show}/images?{query}"));
    client.send(request.header("content-type", "application/octet-stream").body(bytes)).await
}

async fn gallery(client: &Client, show: &str) -> Vec<Value> {
    client.get(&format!("/api/v1/shows/{show}/images")).await.expect(200)["items"].as_array().unwrap().clone()
}

async fn objects(app: &TestApp) -> Vec<String> {
    let (images, uploads) = (app.objects.list("images/", None).await.unwrap(), app.objects.list("uploads/", None).await.unwrap());
    images.into_iter().chain(uploads).map(|object| object.key).collect()
}

/// The bytes behind an address, with their headers.
async fn bytes_at(app: &TestApp, path: &str) -> (reqwest::header::HeaderMap, Vec<u8>) {
    let answer = reqwest::get(app.url(path)).await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    (answer.headers().clone(), answer.bytes().await.unwrap().to_vec())
}

/// A server on a store that is not ours; `None` where there is none.
async fn on_another_store() -> Option<(Store, TestApp)> {
    let store = Store::start().await?;
    let config = Config { s3: store.config(), ..fresh_config().await };
    let app = TestApp::start_with(config).await;
    Some((store, app))
}

#[tokio::test]
async fn a_gallery_is_filled_ordered_described_shown_in_sizes_and_emptied() {
    fill_and_empty(TestApp::start().await).await;
}

#[tokio::test]
async fn a_gallery_is_kept_by_a_store_that_is_not_ours() {
    let Some((_store, app)) = on_another_store().await else { return };
    fill_and_empty(app).await;
}

async fn fill_and_empty(app: TestApp) {
    let owner = Manager::new(&app, "theatre").await;
    let show = owner.show(json!({})).await;
    let original = png(1200, 900, 1);
    let first = add(&owner.client, &show, "무대 전경", original.clone()).await.expect(201);
    assert_eq!(
        (&first["width"], &first["height"], &first["position"], &first["alt"]),
        (&json!(1200), &json!(900), &json!(0), &json!("무대 전경"))
    );
    let again = add(&owner.client, &show, "other words", original.clone()).await.expect(201);
    assert_eq!(again, first, "the same image is there once");
    let second = text(&add(&owner.client, &show, "", png(40, 30, 2)).await.expect(201)["id"]);
    let third = text(&add(&owner.client, &show, "", png(40, 30, 3)).await.expect(201)["id"]);
    let first_id = text(&first["id"]);
    // As it was, and smaller, kept for ever under the address that names its content.
    let url = text(&first["url"]);
    let (headers, whole) = bytes_at(&app, &url).await;
    assert_eq!((headers["content-type"].to_str().unwrap(), whole), ("image/png", original));
    assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
    for (part, width) in text(&first["srcset"]).split(", ").zip([320, 960]) {
        let (address, described) = part.split_once(' ').unwrap();
        assert_eq!(described, format!("{width}w"));
        let (headers, bytes) = bytes_at(&app, address).await;
        assert_eq!(headers["content-type"], "image/jpeg");
        let small = image::load_from_memory(&bytes).unwrap();
        assert_eq!((small.width(), small.height()), (width, width * 3 / 4));
        let nobody = Client::nobody(&app);
        let known = nobody.send(nobody.request(Method::GET, address).header("if-none-match", headers["etag"].clone())).await;
        assert_eq!(known.status, 304);
    }
    let (headers, _) = bytes_at(&app, url.split('?').next().unwrap()).await;
    assert_eq!(headers["cache-control"], "public, max-age=300", "an address that names no content may show another later");
    assert_eq!(Client::nobody(&app).get(&format!("{url}&w=5000")).await.problem(), (422, "validation_failed".into()));
    // Order and words.
    let path = |id: &str| format!("/api/v1/shows/{show}/images/{id}");
    let moved = owner.client.patch(&path(&third), &json!({"position": 0, "alt": "포스터 뒷면"})).await.expect(200);
    let ids: Vec<String> = moved["items"].as_array().unwrap().iter().map(|i| text(&i["id"])).collect();
    assert_eq!(ids, [third.clone(), first_id.clone(), second.clone()]);
    assert_eq!((&moved["items"][0]["alt"], &moved["items"][2]["position"]), (&json!("포스터 뒷면"), &json!(2)));
    assert_eq!(owner.client.patch(&path(&third), &json!({"position": 3})).await.problem().0, 422);
    owner.client.delete(&path(&first_id), &json!({})).await.expect(204);
    assert_eq!(owner.client.delete(&path(&first_id), &json!({})).await.problem().0, 404);
    let left: Vec<_> =
        gallery(&Client::nobody(&app), &show).await.iter().map(|i| (text(&i["id"]), i["position"].clone())).collect();
    assert_eq!(left, [(third, json!(0)), (second, json!(1))]);
}

#[tokio::test]
async fn defect_d39_nothing_is_stored_for_who_may_not_change_the_show_nor_of_what_is_no_image() {
    let app = TestApp::start().await;
    let (owner, other) = (Manager::new(&app, "theatre").await, Manager::new(&app, "theatre").await);
    let (_, customer) = Client::fresh(&app, Role::Customer).await;
    let show = owner.show(json!({})).await;
    let hidden = owner.show(json!({"visible_at": time(Utc::now() + TimeDelta::days(1))})).await;
    let image = png(50, 50, 1);
    assert_eq!(add(&other.client, &show, "", image.clone()).await.problem(), (403, "forbidden".into()));
    assert_eq!(add(&other.client, &hidden, "", image.clone()).await.problem(), (404, "not_found".into()));
    assert_eq!(add(&customer, &show, "", image.clone()).await.problem().0, 403);
    assert_eq!(add(&Client::nobody(&app), &show, "", image.clone()).await.problem().0, 401);
    let upload = format!("/api/v1/shows/{show}/uploads");
    assert_eq!(other.client.post(&upload, &json!({"size": 10})).await.problem().0, 403);
    for bad in [b"GIF89a and so on".to_vec(), image[..image.len() / 2].to_vec(), b"<svg/>".to_vec()] {
        assert_eq!(add(&owner.client, &show, "", bad).await.problem(), (415, "unsupported_media_type".into()));
    }
    assert_eq!(add(&owner.client, &show, "", vec![0; 5 * 1024 * 1024 + 1]).await.problem(), (413, "too_large".into()));
    assert_eq!(add(&owner.client, &show, &"x".repeat(301), image.clone()).await.problem().0, 422);
    assert_eq!(objects(&app).await, Vec::<String>::new());
    // A hidden show's images are as hidden as the show.
    let secret = add(&owner.client, &hidden, "", image).await.expect(201);
    for who in [&Client::nobody(&app), &customer, &other.client] {
        assert_eq!(who.get(&text(&secret["url"])).await.problem().0, 404);
        assert_eq!(who.get(&format!("/api/v1/shows/{hidden}/images")).await.problem().0, 404);
    }
    let own = owner.client.get(&text(&secret["url"])).await;
    assert_eq!((own.status.as_u16(), own.headers["cache-control"].to_str().unwrap()), (200, "private, no-store"));
}

#[tokio::test]
async fn an_upload_past_the_server_is_looked_at_before_it_is_shown_and_completed_once() {
    upload_past_the_server(TestApp::start().await).await;
}

#[tokio::test]
async fn an_upload_past_the_server_reaches_a_store_that_is_not_ours() {
    let Some((_store, app)) = on_another_store().await else { return };
    upload_past_the_server(app).await;
}

/// People reach the store by another name than the server: addresses are signed for theirs.
#[tokio::test]
async fn an_upload_goes_to_the_address_that_people_know() {
    let mut config = fresh_config().await;
    let mut known = config.s3.endpoint.clone();
    known.set_host(Some("localhost")).unwrap();
    config.s3.public_endpoint = Some(known.clone());
    let app = TestApp::start_with(config).await;
    let owner = Manager::new(&app, "theatre").await;
    let show = owner.show(json!({})).await;
    let begun = owner.client.post(&format!("/api/v1/shows/{show}/uploads"), &json!({"size": 4})).await.expect(201);
    assert!(text(&begun["url"]).starts_with(known.as_str()), "{begun}");
    upload_past_the_server(app).await;
}

async fn upload_past_the_server(app: TestApp) {
    let owner = Manager::new(&app, "theatre").await;
    let other = Manager::new(&app, "theatre").await;
    let show = owner.show(json!({})).await;
    let begin = async |size: usize| {
        let body = json!({"size": size, "alt": "객석"});
        owner.client.post(&format!("/api/v1/shows/{show}/uploads"), &body).await.expect(201)
    };
    let put =
        async |url: &str, bytes: Vec<u8>| reqwest::Client::new().put(url).body(bytes).send().await.unwrap().status().as_u16();
    let complete = async |upload: &Value| {
        let path = format!("/api/v1/shows/{show}/uploads/{}/complete", text(&upload["id"]));
        owner.client.post(&path, &json!({})).await
    };
    let image = png(400, 300, 9);
    let upload = begin(image.len()).await;
    assert_eq!(complete(&upload).await.problem(), (409, "conflict".into()), "nothing has arrived");
    assert_eq!(put(&text(&upload["url"]), image.clone()).await, 200);
    let path = format!("/api/v1/shows/{show}/uploads/{}/complete", text(&upload["id"]));
    assert_eq!(other.client.post(&path, &json!({})).await.problem().0, 403);
    let made = complete(&upload).await.expect(200);
    assert_eq!((&made["alt"], &made["width"]), (&json!("객석"), &json!(400)));
    assert_eq!(complete(&upload).await.expect(200), made, "a repetition gives the same");
    assert_eq!(bytes_at(&app, &text(&made["url"])).await.1, image);
    assert!(objects(&app).await.iter().all(|key| key.starts_with("images/")), "nothing is left of the upload");
    // What is not what was announced is not adopted, wherever it came from.
    let text_file = begin(20).await;
    put(&text(&text_file["url"]), b"this is no image....".to_vec()).await;
    assert_eq!(complete(&text_file).await.problem(), (415, "unsupported_media_type".into()));
    let key = format!("uploads/{}", text(&text_file["id"]));
    app.objects.put(&key, "image/png", png(64, 64, 1).into()).await.unwrap();
    assert_eq!(complete(&text_file).await.problem(), (413, "too_large".into()));
    for size in [0, 5 * 1024 * 1024 + 1] {
        let refused = owner.client.post(&format!("/api/v1/shows/{show}/uploads"), &json!({"size": size})).await;
        assert_eq!(refused.problem().0, 422);
    }
    // A signature is for one address: another object cannot be written with it.
    let forged = text(&begin(4).await["url"]).replace("/uploads/", "/images/");
    assert!(put(&forged, b"evil".to_vec()).await >= 400);
}

#[tokio::test]
async fn what_no_row_names_is_deleted_after_its_grace_time_and_what_one_names_never() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let (one, two) = (owner.show(json!({})).await, owner.show(json!({})).await);
    let shared = png(64, 64, 1);
    let image = text(&add(&owner.client, &one, "", shared.clone()).await.expect(201)["id"]);
    let poster = owner.client.request(Method::PUT, &format!("/api/v1/shows/{two}/poster")).body(shared);
    owner.client.send(poster).await.expect(200);
    add(&owner.client, &one, "", png(64, 64, 2)).await.expect(201);
    app.objects.put("uploads/left-behind", "x", "x".into()).await.unwrap();
    app.clock.advance(10_000);
    assert_eq!(images::clean_up(&app, Duration::from_secs(3600)).await.unwrap(), 0, "too young");
    assert_eq!(images::clean_up(&app, Duration::ZERO).await.unwrap(), 1, "the upload alone");
    owner.client.delete(&format!("/api/v1/shows/{one}/images/{image}"), &json!({})).await.expect(204);
    assert_eq!(images::clean_up(&app, Duration::ZERO).await.unwrap(), 0, "it is still the other's poster");
    let one_id: Uuid = one.parse().unwrap();
    assert_eq!(images::remove_of_show(&app, one_id).await.unwrap(), 1);
    assert_eq!(images::remove_of_show(&app, one_id).await.unwrap(), 0, "once");
    assert_eq!(images::clean_up(&app, Duration::ZERO).await.unwrap(), 3, "an image and its two smaller versions");
    assert_eq!(images::remove_of_show(&app, two.parse().unwrap()).await.unwrap(), 1);
    assert_eq!(images::clean_up(&app, Duration::ZERO).await.unwrap(), 3);
    assert_eq!(objects(&app).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_row_never_names_an_object_that_the_clean_up_deleted_meanwhile() {
    let app = TestApp::start().await;
    let owner = Manager::new(&app, "theatre").await;
    let shows = join_all((0..4).map(|_| owner.show(json!({})))).await;
    let bytes = png(64, 64, 5);
    // Old enough at once: the clean-up may take whatever nobody names at this moment.
    app.clock.advance(10_000);
    for _ in 0..6 {
        let adding = join_all(shows.iter().map(|show| add(&owner.client, show, "", bytes.clone())));
        let cleaning = join_all((0..4).map(|_| images::clean_up(&app, Duration::ZERO)));
        let (added, cleaned) = tokio::join!(adding, cleaning);
        for gone in cleaned {
            gone.unwrap();
        }
        for image in added {
            let image = image.expect(201);
            for address in text(&image["srcset"]).split(", ").map(|part| part.split(' ').next().unwrap().to_owned()) {
                bytes_at(&app, &address).await;
            }
            bytes_at(&app, &text(&image["url"])).await;
        }
        for show in &shows {
            for image in gallery(&owner.client, show).await {
                owner.client.delete(&format!("/api/v1/shows/{show}/images/{}", text(&image["id"])), &json!({})).await.expect(204);
            }
        }
    }
}

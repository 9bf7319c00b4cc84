//! What a node with some of the roles serves, says and needs.

use frontrow::config::{Config, Role, Roles};
use serde_json::json;
use uuid::Uuid;

use crate::client::Client;
use crate::harness::{TestApp, fresh_config};
use crate::proxy::Proxy;

async fn node(config: &Config, role: Role) -> (TestApp, Client) {
    let app = TestApp::start_with(Config { roles: Roles::only(role), ..config.clone() }).await;
    let client = Client::nobody(&app);
    (app, client)
}

/// A path of the document with a thing's id in it.
fn path(template: &str) -> String {
    template.replace("{id}", &Uuid::now_v7().to_string())
}

#[tokio::test]
async fn every_node_has_the_whole_document_and_says_whose_a_path_is() {
    let config = fresh_config().await;
    let whole = {
        let all = TestApp::start_with(config.clone()).await;
        Client::nobody(&all).get("/openapi.json").await.expect(200)
    };
    let paths = whole["paths"].as_object().unwrap();
    assert!(paths.contains_key("/ws") && paths.contains_key("/api/v1/orders"));
    let proxy = Proxy::of_the_cluster();
    for role in Role::ALL {
        let (_app, client) = node(&config, role).await;
        assert_eq!(client.get("/openapi.json").await.expect(200), whole, "{role:?}");
        for (template, method) in paths.iter().flat_map(|(path, item)| item.as_object().unwrap().keys().map(move |m| (path, m))) {
            let method = method.to_uppercase().parse().unwrap();
            let answer = client.send(client.request(method, &path(template))).await;
            let elsewhere = answer.text.contains("is served by nodes with the role");
            let own = !template.starts_with("/api/") && template != "/ws" || proxy.role_of(&path(template)) == role;
            assert_eq!(elsewhere, !own, "{role:?} asked for {template}: {} {}", answer.status, answer.text);
            if elsewhere {
                assert_eq!(answer.problem(), (404, "not_found".into()));
                let owner = format!("with the role {};", proxy.role_of(&path(template)).as_str());
                assert!(answer.text.contains(&owner), "the proxy sends {template} elsewhere: {}", answer.text);
            }
        }
        assert_eq!(client.get("/api/v1/nothing").await.problem(), (404, "not_found".into()));
    }
}

#[tokio::test]
async fn the_page_comes_from_the_catalogue_and_never_in_place_of_an_answer() {
    let web = tempfile::tempdir().unwrap();
    std::fs::write(web.path().join("index.html"), "the page").unwrap();
    let config = Config { web_dir: Some(web.path().to_path_buf()), ..fresh_config().await };
    for role in Role::ALL {
        let (_app, client) = node(&config, role).await;
        for path in ["/", "/orders/1/return"] {
            let answer = client.get(path).await;
            if role == Role::Catalogue {
                assert_eq!(answer.text, "the page");
            } else {
                assert_eq!(answer.problem(), (404, "not_found".into()), "{role:?}");
                assert!(answer.text.contains("role catalogue"), "{}", answer.text);
            }
        }
    }
}

/// An address nobody listens at.
const NOWHERE: &str = "127.0.0.1:1";

#[tokio::test]
async fn a_node_starts_and_serves_without_what_its_roles_do_not_need() {
    let mut config = fresh_config().await;
    config.redis_url = format!("redis://{NOWHERE}");
    config.s3.endpoint = format!("http://{NOWHERE}").parse().unwrap();
    let (_catalogue, client) = node(&config, Role::Catalogue).await;
    let ready = client.get("/readyz").await.expect(200);
    assert_eq!(ready, json!({"ready": true, "postgres": true, "objects": false, "bus": true}), "images may be away");
    client.get("/api/v1/shows").await.expect(200);

    config.kafka_brokers = vec![NOWHERE.into()];
    let (_accounts, client) = node(&config, Role::Accounts).await;
    assert_eq!(client.get("/readyz").await.expect(200), json!({"ready": true, "postgres": true}));
    let someone = json!({"email": "a@example.com", "password": "correct horse battery", "name": "A", "nickname": "a-1",
                         "birth_date": "1990-01-01"});
    client.post("/api/v1/accounts", &someone).await.expect(201);
    let login = json!({"email": someone["email"], "password": someone["password"]});
    assert!(client.post("/api/v1/auth/login", &login).await.expect(200)["access_token"].is_string());
}

#[tokio::test]
async fn readiness_is_about_what_the_roles_need() {
    let config = fresh_config().await;
    for role in [Role::Sockets, Role::Booking, Role::Orders, Role::Workers] {
        let (_app, client) = node(&config, role).await;
        let ready = client.get("/readyz").await.expect(200);
        assert_eq!(ready, json!({"ready": true, "postgres": true, "redis": true, "bus": true}), "{role:?}");
    }
}

#[tokio::test]
async fn only_a_node_with_sockets_has_a_lease() {
    let config = fresh_config().await;
    let mut nodes = Vec::new();
    for role in Role::ALL {
        nodes.push((role, node(&config, role).await.0));
    }
    // Serving begins after the lease was taken.
    for (role, node) in &nodes {
        Client::nobody(node).get("/healthz").await;
        let redis = redis::Client::open(config.redis_url.as_str()).unwrap();
        let mut connection = redis.get_multiplexed_async_connection().await.unwrap();
        let lease: bool = redis::cmd("EXISTS").arg(format!("fr:node:{}", node.node)).query_async(&mut connection).await.unwrap();
        assert_eq!(lease, *role == Role::Sockets, "{role:?}");
    }
}

#[test]
fn a_router_can_be_built_for_every_set_of_roles() {
    let whole = frontrow::router::routes(Roles::ALL).into_openapi();
    for bits in 1..(1_u32 << Role::ALL.len()) {
        let has = |(n, role): (usize, Role)| (bits & (1 << n) != 0).then_some(role);
        let roles: Roles = Role::ALL.into_iter().enumerate().filter_map(has).collect();
        // Two handlers of one path would panic here.
        assert!(frontrow::router::routes(roles).into_openapi() == whole, "{roles}");
    }
}

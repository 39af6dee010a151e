//! x
use ballast_tests::home::Home;
use crate::window::Window;

#[tokio::test]
async fn smoke() {
    let home = Home::new();
    let window = Window::open(&home).await;
    window.click("Create my record").await;
    window.still().await;
    window.picture("smoke-create").await;
    window.click("Cancel").await;
    window.click("Look around with a made-up record").await;
    window.sees("Nothing here is kept").await;
    window.still().await;
    window.picture("smoke-today").await;
    window.click("Charts").await;
    window.still().await;
    window.picture("smoke-charts").await;
    println!("{}", window.today().await);
    window.go("Settings").await;
    window.heading("Settings").await;
    window.close().await;
}

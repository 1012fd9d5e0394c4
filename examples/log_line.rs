//! A log line that is the same in every language, and beside it the text that the user sees.
//! `cargo run --example log_line`

use sspi_status::{Source, StatusCode, describe};

/// For the log: symbol and number, never a translation.
fn log_line(code: StatusCode) -> String {
    format!("ERROR authentication failed: {code}")
}

/// For the user: the message, what to do next, and a last line that finds its way into the ticket.
fn user_text(code: StatusCode, wishes: &[&str]) -> String {
    let d = describe(code, wishes);
    let mut text = d.text().to_owned();
    if let Some(hint) = d.hint() {
        text.push_str("\n\n");
        text.push_str(hint);
    }
    text.push_str(&format!("\n\n{}", d.code()));
    if d.source() != Source::Requested {
        text.push_str(&format!(" [{}]", d.lang()));
    }
    text
}

fn main() {
    let code = StatusCode::from_u32(0x8009_030C);
    println!("{}", log_line(code));
    for wishes in [&["fr-CA", "en"][..], &["ru"], &["ja"]] {
        println!("--- {}\n{}", wishes.join(", "), user_text(code, wishes));
    }

    assert_eq!(log_line(code), "ERROR authentication failed: SEC_E_LOGON_DENIED (0x8009030C)");
    assert!(user_text(code, &["fr-CA"]).starts_with("La tentative d’ouverture de session a échoué."));
    assert!(user_text(code, &["ja"]).ends_with("SEC_E_LOGON_DENIED (0x8009030C) [en]"));
}

#[test]
fn it_runs() {
    main();
}

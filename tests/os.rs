//! The languages that the operating system's user prefers. The test starts its own program again, as a child process
//! with environment variables of its own.

use std::process::Command;

use sspi_status::{Catalog, OsLocales, describe_os};

const CODE: u32 = 0x8009_030C;

/// The child process: prints the languages that the system reports to it.
#[test]
#[ignore = "the child of the tests below"]
fn child() {
    let mut locales = OsLocales::default();
    locales.refresh();
    assert_eq!(locales, OsLocales::detect());
    let wishes: Vec<String> = locales.wishes().iter().map(ToString::to_string).collect();
    let chain: Vec<String> = Catalog::embedded().chain(&locales).steps().map(|step| step.locale.to_owned()).collect();
    println!("<{}|{}|{}>", wishes.join(" "), chain.join(" "), describe_os(CODE).lang());
}

fn with_variables(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["child", "--exact", "--ignored", "--nocapture"]);
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let (_, rest) = printed.split_once('<').unwrap_or_else(|| panic!("{printed}"));
    rest.split_once('>').unwrap().0.to_owned()
}

#[test]
fn variables_name_the_languages() {
    if !cfg!(all(unix, not(target_vendor = "apple"), not(target_os = "android"))) {
        println!("skipped: on this system the languages do not come from variables");
        return;
    }
    for (variables, expected) in [
        (&[("LANG", "fr_CA.UTF-8")][..], "fr-CA|fr en|fr"),
        (&[("LANG", "fr_FR.UTF-8"), ("LC_MESSAGES", "ru_RU.UTF-8")], "ru-RU fr-FR|ru fr en|ru"),
        (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C.UTF-8")], "|en|en"),
        (&[("LANG", "it_IT.UTF-8"), ("LANGUAGE", "pt_PT:es")], "pt-PT es it-IT|pt-BR es it en|pt-BR"),
        (&[("LANG", "C"), ("LANGUAGE", "pt:es")], "|en|en"),
        (&[("LANG", "it_IT.UTF-8"), ("LC_ALL", "")], "it-IT|it en|it"),
        (&[("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "POSIX"), ("LANGUAGE", "es")], "|en|en"),
        (&[], "|en|en"),
    ] {
        assert_eq!(with_variables(variables), expected, "{variables:?}");
    }
}

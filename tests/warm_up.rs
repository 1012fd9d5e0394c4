//! `warm_up` makes what the first calls would make, for processes that fork. A file of its own, because nothing else of the
//! process may have made it. (The counter counts this thread only.)

use allocation_counter::measure;
use sspi_status::{Catalog, describe_os, scan, similar, warm_up};

#[test]
fn after_it_no_call_is_a_first_one() {
    warm_up();
    let catalog = Catalog::embedded();
    let calls: [(&str, &dyn Fn() -> usize); 5] = [
        ("describe_os", &|| describe_os(0x8009_030C).text().len()),
        ("describe", &|| catalog.describe(0x8009_030C, "fr").text().len()),
        ("scan", &|| scan("error: x (0x80040154), tls alert: unknown ca, success 0x00000000").count()),
        ("search", &|| catalog.search("logon denied", &catalog.chain("fr"), false).len()),
        ("similar", &|| similar("SEC_E_LOGIN_DENIED").len()),
    ];
    for (what, call) in calls {
        let [first, second] = [(); 2].map(|()| measure(|| assert!(call() > 0, "{what}")).count_total);
        assert_eq!(first, second, "allocations of the first and the second {what}");
    }
}

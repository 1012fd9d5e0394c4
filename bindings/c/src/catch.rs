//! Panics end here. The library is not known to panic; if it does, C gets a plain value and no undefined behaviour.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// What `work` gives, or `fallback` when it panics.
pub(crate) fn catch<T>(fallback: T, work: impl FnOnce() -> T) -> T {
    // Nothing that the closures reach stays half changed: the texts are immutable, and `OnceLock` starts anew.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(fallback)
}

#[cfg(test)]
mod tests {
    use super::catch;

    #[test]
    fn a_panic_becomes_the_fallback() {
        assert_eq!(catch(1, || 2), 2);
        assert_eq!(catch(1, || panic!("on purpose")), 1);
    }
}

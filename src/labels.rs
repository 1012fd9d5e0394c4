// The table of labels: each variant and the ID of its message in `ui.ftl`, in the order of that file.
// `build.rs` includes this file, so it holds a macro and nothing else.

/// Hands the whole table to the macro `$callback`.
macro_rules! for_each_label {
    ($callback:ident) => {
        $callback! {
            /// The name of [`Severity::Success`].
            Success = "severity-success";
            /// The name of [`Severity::Informational`].
            Informational = "severity-informational";
            /// The name of [`Severity::Error`].
            Error = "severity-error";
            /// Heading of the number.
            Code = "label-code";
            /// Heading of the name in winerror.h.
            Symbol = "label-symbol";
            /// Heading of the severity.
            Severity = "label-severity";
            /// Heading of the language of a text.
            Language = "label-language";
            /// Heading of the message.
            Message = "label-message";
            /// Heading of the hint: what the reader can do next.
            Hint = "label-hint";
            /// In front of the other names of a number.
            Aliases = "label-aliases";
        }
    };
}

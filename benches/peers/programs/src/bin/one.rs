//! Explains one code in one language: what the library adds to a program.

fn main() {
    let mut arguments = std::env::args().skip(1);
    let code = arguments.next().and_then(|code| code.parse().ok()).unwrap_or(0x8009_030C_u32);
    println!("{}", sspi_status::describe(code, arguments.next()).text());
}

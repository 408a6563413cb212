import javafx.css.Stylesheet;

/// Compiles the style sheets of one folder into another, as JavaFX reads them soonest: where
/// `base.bss` lies beside `base.css`, the text is not parsed.
///
/// @param folders the one of the `.css` files, and the one for the `.bss` files
void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Files.createDirectories(Path.of(folders[1]));
    try (Stream<Path> sheets = Files.list(from)) {
        for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
            String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
            Path compiled = to.resolve(name);
            Stylesheet.convertToBinary(sheet.toFile(), compiled.toFile());
            // Not every value can be read back, and then JavaFX would parse the text after all.
            if (Stylesheet.loadBinary(compiled.toUri().toURL()) == null) {
                throw new IOException(sheet + " holds a value that cannot be compiled");
            }
        }
    }
}

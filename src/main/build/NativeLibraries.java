import org.sqlite.util.LibraryLoaderUtil;

import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;

/// Takes this machine's native libraries out of the jars of JavaFX and SQLite. JavaFX finds them
/// beside its jar; SQLite is told where they are by `org.sqlite.lib.path`. Otherwise both would
/// write them into a folder of the user and compare them byte by byte, on every start.
///
/// @param folders the one to put them in
void main(String[] folders) throws IOException {
    Path to = Files.createDirectories(Path.of(folders[0]));
    copy("javafx.graphics", to, name -> isLibrary(name));
    String sqlite =
            LibraryLoaderUtil.getNativeLibResourcePath()
                    + "/"
                    + LibraryLoaderUtil.getNativeLibName();
    copy("org.xerial.sqlitejdbc", to, name -> sqlite.equals("/" + name));
}

boolean isLibrary(String name) {
    return !name.contains("/") && name.matches(".*\\.(so|dylib|dll)");
}

void copy(String module, Path to, Predicate<String> wanted) throws IOException {
    ModuleReference jar =
            ModuleLayer.boot().configuration().findModule(module).orElseThrow().reference();
    try (ModuleReader reader = jar.open();
            Stream<String> names = reader.list()) {
        for (String name : names.filter(wanted).toList()) {
            try (InputStream in = reader.open(name).orElseThrow()) {
                Path library = to.resolve(name.substring(name.lastIndexOf('/') + 1));
                Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

package org.glossator.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The description of a project around its sources, notes and links, in the order of the schema.
///
/// @param name of the project
/// @param program that writes it
/// @param labels the codebook
/// @param used what else has to be declared
record QdpxOutline(String name, String program, List<Label> labels, QdpxParts.Names used) {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /// Elements that were laid out before.
    interface Piece {
        boolean isEmpty() throws IOException;

        void copyTo(OutputStream out) throws IOException;

        static Piece of(String text) {
            return new Piece() {
                @Override
                public boolean isEmpty() {
                    return text.isEmpty();
                }

                @Override
                public void copyTo(OutputStream out) throws IOException {
                    out.write(bytes(text));
                }
            };
        }

        static Piece of(Path file) {
            return new Piece() {
                @Override
                public boolean isEmpty() throws IOException {
                    return Files.size(file) == 0;
                }

                @Override
                public void copyTo(OutputStream out) throws IOException {
                    Files.copy(file, out);
                }
            };
        }
    }

    /// The GUID of a variable.
    static String variable(String name) {
        return RefiGuids.from("variable", name);
    }

    void write(OutputStream out, Piece sources, Piece notes, Piece links) throws IOException {
        out.write(bytes(head()));
        group(out, "Sources", sources);
        group(out, "Notes", notes);
        group(out, "Links", links);
        out.write(bytes("</Project>\n"));
    }

    private static void group(OutputStream out, String name, Piece piece) throws IOException {
        if (!piece.isEmpty()) {
            out.write(bytes("<" + name + ">\n"));
            piece.copyTo(out);
            out.write(bytes("</" + name + ">\n"));
        }
    }

    private String head() {
        XmlOut out =
                new XmlOut()
                        .begin("Project")
                        .attribute("xmlns", NAMESPACE)
                        .attribute("name", Alteration.xml(name))
                        .attribute("origin", Alteration.xml(program))
                        .line();
        if (!used.users().isEmpty()) {
            out.begin("Users").line();
            used.users()
                    .forEach((guid, user) ->
                            out.begin("User")
                                    .attribute("guid", guid)
                                    .attribute("name", user.name())
                                    .attribute("id", user.login())
                                    .end()
                                    .line());
            out.end().line();
        }
        if (!labels.isEmpty() || !used.labels().isEmpty()) {
            out.begin("CodeBook").line();
            RefiCodebook.write(out, labels, used.labels());
            out.end().line();
        }
        if (!used.variables().isEmpty()) {
            out.begin("Variables").line();
            for (String variable : used.variables()) {
                out.begin("Variable")
                        .attribute("guid", variable(variable))
                        .attribute("name", variable)
                        .attribute("typeOfVariable", "Text")
                        .end()
                        .line();
            }
            out.end().line();
        }
        return out.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

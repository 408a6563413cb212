package org.glossator.format;

/// What a document is called in lists, and outside the project.
final class Headlines {

    /// A first line longer than this is no headline but a paragraph.
    private static final int LONGEST = 200;

    private static final int CUT = 80;

    private Headlines() {}

    /// The first line that is not blank, cut when it is a whole paragraph.
    static String of(String text) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, CUT);
        int space = line.lastIndexOf(' ', cut);
        return line.substring(0, space > 0 ? space : cut) + "…";
    }

    /// The name of the file without its folder and ending; what was pasted keeps its name.
    static String id(Source source) {
        String path = source.name();
        // Not by Path, which refuses names that a pasted text may well have.
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}

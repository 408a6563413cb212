package org.glossator.format;

/// What a document is called in lists.
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
}

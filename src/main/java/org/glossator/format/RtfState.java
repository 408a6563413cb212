package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What is in force in a group of a rich text document; inner groups begin with that of the outer.
final class RtfState {

    /// What the text of a group is for.
    enum Use {
        TEXT,
        SKIPPED,
        FONTS,
        STYLES,
        TITLE,
        AUTHOR,
        CREATED,
        NOTE,
        /// A box beside the paragraphs.
        BOX;

        private static final Set<String> SKIPPED_WORDS =
                Set.of(
                        "colortbl",
                        "header",
                        "headerl",
                        "headerr",
                        "headerf",
                        "footer",
                        "footerl",
                        "footerr",
                        "footerf",
                        "ftnsep",
                        "ftnsepc",
                        "ftncn",
                        "aftnsep",
                        "aftnsepc",
                        "aftncn",
                        "pict",
                        "nonshppict",
                        "objdata",
                        "objclass",
                        "listtext",
                        "pntext",
                        "pntxta",
                        "pntxtb",
                        "xe",
                        "tc",
                        "tcn",
                        "rxe",
                        "sp",
                        "shprslt",
                        "filetbl",
                        "listtable",
                        "revtbl",
                        "annotation",
                        "atnid",
                        "atnauthor",
                        "subject",
                        "manager",
                        "company",
                        "operator",
                        "category",
                        "keywords",
                        "comment",
                        "doccomm",
                        "hlinkbase",
                        "revtim",
                        "printim",
                        "buptim",
                        "private",
                        "template");

        /// @param optional whether those who don't know it may pass over the group
        /// @return `null` if it is no word for a use
        static @Nullable Use of(String name, boolean optional) {
            return switch (name) {
                case "fonttbl" -> FONTS;
                case "stylesheet" -> STYLES;
                case "title" -> TITLE;
                case "author" -> AUTHOR;
                case "creatim" -> CREATED;
                case "footnote" -> NOTE;
                case "shptxt" -> BOX;
                case "shpinst", "shppict", "result", "fldrslt" -> optional ? TEXT : null;
                case "upr" -> SKIPPED;
                case "ud" -> TEXT;
                default -> optional || SKIPPED_WORDS.contains(name) ? SKIPPED : null;
            };
        }
    }

    Use use = Use.TEXT;

    /// Whether this use begins with this group.
    boolean begins;

    /// What the text is for that stands here twice, the second time in Unicode.
    @Nullable Use twice;

    /// Number of the font, -1 for none.
    int font = -1;

    /// Of the paragraph: number of its style, and of its outline level from 0; -1 for none.
    int style = -1;

    int outline = -1;
    boolean inTable;
    boolean hidden;
    boolean deleted;
    int standIns = 1;

    RtfState inner() {
        RtfState inner = new RtfState();
        inner.use = use;
        inner.twice = twice;
        inner.font = font;
        inner.style = style;
        inner.outline = outline;
        inner.inTable = inTable;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.standIns = standIns;
        return inner;
    }

    /// Takes up a use, unless the group around is passed over.
    ///
    /// @param word that stands for it
    /// @return whether it did
    boolean enter(String word, Use other) {
        if (word.equals("ud") && twice != null) {
            use = twice;
            twice = null;
            return true;
        }
        if (use == Use.SKIPPED) {
            return false;
        }
        twice = word.equals("upr") ? use : null;
        use = other;
        begins = true;
        return true;
    }

    void plainParagraph() {
        style = -1;
        outline = -1;
        inTable = false;
    }
}

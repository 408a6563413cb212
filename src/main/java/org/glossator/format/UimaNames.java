package org.glossator.format;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What types and features are called, by UIMA, DKPro, INCEpTION and by what Glossator writes.
final class UimaNames {

    static final String BEGIN = "begin";
    static final String END = "end";
    static final String SOFA = "sofa";

    /// The ends of a relation, in INCEpTION and DKPro.
    static final String FROM = "Governor";

    static final String TO = "Dependent";

    static final String ANNOTATION = "uima.tcas.Annotation";
    static final String BASE = "uima.cas.AnnotationBase";
    static final String STRING = "uima.cas.String";
    static final String DOCUMENT = "uima.tcas.DocumentAnnotation";
    static final String INITIAL_VIEW = "_InitialView";
    static final String NO_LANGUAGE = "x-unspecified";

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";
    static final String METADATA = DKPRO + "metadata.type.DocumentMetaData";
    static final String NAMED_ENTITY = DKPRO + "ner.type.NamedEntity";
    static final String CUSTOM = "webanno.custom.";
    static final String RELATION = CUSTOM + "Relation";
    static final String LABEL = CUSTOM + "DocumentLabel";
    static final String FACTS = "org.glossator.Document";

    static final String NOTE = "note";
    static final String ANNOTATOR = "annotator";
    static final String AT = "at";

    /// What no attribute may be called where it is written.
    private static final Set<String> TAKEN =
            Set.of(
                    BEGIN,
                    END,
                    SOFA,
                    FROM,
                    TO,
                    "value",
                    "label",
                    NOTE,
                    ANNOTATOR,
                    AT,
                    "id",
                    "type",
                    "elements",
                    "self");

    private static final Set<String> GRAMMAR =
            Set.of("Token", "Sentence", "Lemma", "Stem", "POS", "Dependency");

    /// `x_0020_` for a space: how a name holds what no name of a feature can.
    private static final Pattern ESCAPE = Pattern.compile("x_([0-9A-F]{4})_");

    private static final String NAMELESS = "x_0000_";

    private UimaNames() {}

    /// Whether it is layout or grammar: annotations that programs make so that others can be made.
    static boolean isGrammar(String type) {
        String shortType = type.substring(type.lastIndexOf('.') + 1);
        return type.startsWith(DKPRO + "segmentation.")
                || type.startsWith(DKPRO + "lexmorph.")
                || type.startsWith(DKPRO + "syntax.")
                || !type.startsWith(CUSTOM) && GRAMMAR.contains(shortType);
    }

    /// A feature's name, of ASCII letters, digits and `_`, that [#attribute] turns back.
    static String feature(String attribute) {
        if (attribute.isEmpty()) {
            return NAMELESS;
        }
        StringBuilder name = new StringBuilder();
        Matcher escape = ESCAPE.matcher(attribute);
        boolean taken = TAKEN.contains(attribute);
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean other = c >= '0' && c <= '9' || c == '_';
            boolean plain = i == 0 ? letter && !taken : letter || other;
            if (plain && !(c == 'x' && escape.region(i, attribute.length()).lookingAt())) {
                name.append(c);
            } else {
                name.append("x_%04X_".formatted((int) c));
            }
        }
        return name.toString();
    }

    static String attribute(String feature) {
        if (feature.equals(NAMELESS)) {
            return "";
        }
        Matcher escape = ESCAPE.matcher(feature);
        return escape.replaceAll(each ->
                Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(each.group(1), 16))));
    }
}

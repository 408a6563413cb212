package org.glossator.text;

import java.util.Locale;
import java.util.Set;

/// Words that say that somebody says something, in the languages the news of the samples is in and
/// some neighbours.
final class SpeechVerbs {

    private static final Set<String> WORDS =
            Set.of(
                    // English
                    "said",
                    "says",
                    "say",
                    "saying",
                    "told",
                    "tells",
                    "asked",
                    "asks",
                    "added",
                    "adds",
                    "replied",
                    "answered",
                    "warned",
                    "argued",
                    "argues",
                    "claimed",
                    "claims",
                    "announced",
                    "declared",
                    "stated",
                    "insisted",
                    "denied",
                    "confirmed",
                    "explained",
                    "wrote",
                    "writes",
                    "noted",
                    "recalled",
                    "testified",
                    "shouted",
                    "according",
                    "called",
                    "reported",
                    "acknowledged",
                    // Spanish, French, German
                    "dijo",
                    "declaró",
                    "afirmó",
                    "explicó",
                    "aseguró",
                    "relató",
                    "señaló",
                    "sostiene",
                    "preguntó",
                    "respondió",
                    "matizó",
                    "según",
                    "anunció",
                    "dit",
                    "déclaré",
                    "affirme",
                    "affirmé",
                    "explique",
                    "selon",
                    "répondu",
                    "ajouté",
                    "sagte",
                    "sagt",
                    "erklärte",
                    "betonte",
                    "zufolge",
                    "fragte",
                    "antwortete",
                    // Russian
                    "сказал",
                    "сказала",
                    "заявил",
                    "заявила",
                    "заявили",
                    "сообщил",
                    "сообщила",
                    "сообщило",
                    "рассказал",
                    "рассказала",
                    "отметил",
                    "отметила",
                    "ответил",
                    "ответила",
                    "утверждает",
                    "утверждают",
                    "уточнила",
                    "уточнил",
                    "говорит",
                    "говорят",
                    "спросил",
                    // Arabic
                    "قال",
                    "قالت",
                    "قالوا",
                    "أضاف",
                    "أضافت",
                    "أكد",
                    "أكدت",
                    "ذكر",
                    "ذكرت",
                    "أعلن",
                    "أعلنت",
                    "أوضح",
                    "أوضحت",
                    "صرح",
                    "صرحت",
                    "يرى",
                    "نفى",
                    "نفت",
                    "تقول",
                    "يقول",
                    // Persian, Hindi
                    "گفت",
                    "گفتند",
                    "می‌گوید",
                    "می‌گویند",
                    "افزود",
                    "اعلام",
                    "گفتهٔ",
                    "معتقد",
                    "कहा",
                    "बताया",
                    "बोले",
                    "बोला",
                    "पूछा",
                    "लिखा",
                    "अनुसार",
                    "मुताबिक़",
                    "दावा");

    /// Chinese writes them together with what stands beside them.
    private static final String[] UNSPACED = {
        "说", "称", "表示", "指出", "认为", "回忆", "问", "告诉", "写道", "透露", "强调", "宣布", "说道"
    };

    /// What Arabic writes together with the verb: “and”, “so”, “as”.
    private static final String ARABIC_PREFIXES = "وف";

    private SpeechVerbs() {}

    static boolean areIn(Segmentation text, Span span) {
        if (span.isEmpty()) {
            return false;
        }
        String words = span.of(text.text());
        for (String unspaced : UNSPACED) {
            if (words.contains(unspaced)) {
                return true;
            }
        }
        return text.tokens(span).stream().anyMatch(token -> isVerb(token.of(text.text())));
    }

    private static boolean isVerb(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        return WORDS.contains(word)
                || word.length() > 2
                        && ARABIC_PREFIXES.indexOf(word.charAt(0)) >= 0
                        && WORDS.contains(word.substring(1));
    }
}

package org.glossator.ui;

import org.glossator.project.ImportOrder;
import org.glossator.project.Project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Projects in which several annotators have marked the same articles, and not quite the same way.
public final class Colleagues {

    /// The annotator at work is the first.
    public static final List<String> NAMES =
            List.of("Ada", "Ben", "Chiara", "Dmitri", "Eve", "فاطمة");

    private static final String ASSERTED = "asserted";
    private static final String DENIED = "denied";

    private record Article(String title, String language, String text, List<Words> marks) {}

    /// @param longer what somebody else marks instead
    /// @param other the tag that somebody else gives
    private record Words(String words, String label, String longer, String other) {}

    private static final List<Article> ARTICLES =
            List.of(
                    new Article(
                            "Cranes stand still in Port Selwick as talks collapse",
                            "en",
                            "😀 The harbour board met in Corran. Marta Oyelaran said that the"
                                + " cranes have been unsafe for years, and nobody had told the"
                                + " dockers.\n\n"
                                + "The ministry denied it. “Every crane was tested in March,” said"
                                + " a spokesman for Selwick Terminals.",
                            List.of(
                                    new Words(
                                            "The harbour board",
                                            "actor",
                                            "harbour board",
                                            "location"),
                                    new Words("Corran", "location", "in Corran", "actor"),
                                    new Words("Marta Oyelaran", "actor", "Marta", "actor"),
                                    new Words(
                                            "the cranes have been unsafe for years",
                                            "claim",
                                            "that the cranes have been unsafe for years, and nobody"
                                                    + " had told the dockers",
                                            "claim"),
                                    new Words(
                                            "Every crane was tested in March",
                                            "claim",
                                            "“Every crane was tested in March,”",
                                            "claim"),
                                    new Words(
                                            "Selwick Terminals", "actor", "Selwick", "location"))),
                    new Article(
                            "روايتان متناقضتان حول توقف محطة المياه",
                            "ar",
                            "قالت وزارة الموارد المائية إن المحطة توقفت يوم الأحد. وأضافت نقابة"
                                    + " عمال المياه أنها لم تُبلَّغ بالعطل إلا بعد أسبوعين في وادي"
                                    + " السنديان.",
                            List.of(
                                    new Words(
                                            "وزارة الموارد المائية",
                                            "actor",
                                            "الموارد المائية",
                                            "location"),
                                    new Words(
                                            "المحطة توقفت يوم الأحد",
                                            "claim",
                                            "إن المحطة توقفت يوم الأحد",
                                            "claim"),
                                    new Words("نقابة عمال المياه", "actor", "نقابة عمال", "actor"),
                                    new Words(
                                            "وادي السنديان",
                                            "location",
                                            "في وادي السنديان",
                                            "actor"))),
                    new Article(
                            "云屿渡轮",
                            "zh",
                            "云屿渡轮与青湾号相撞。船公司称警报已经响起，乘客说从未听到警报。",
                            List.of(
                                    new Words("云屿", "location", "云屿渡轮", "actor"),
                                    new Words("船公司", "actor", "公司", "actor"),
                                    new Words("警报已经响起", "claim", "称警报已经响起", "claim"),
                                    new Words("从未听到警报", "claim", "乘客说从未听到警报", "claim"))));

    private Colleagues() {}

    /// A project that Ada works on.
    ///
    /// @param articles how many there are; the first three differ
    /// @param people how many of [#NAMES] have marked them
    public static Project create(Path folder, Executor publish, int articles, int people) {
        return create(folder, publish, articles, people, false);
    }

    /// A project in which claims have an attribute: their stance.
    public static Project withStances(Path folder, Executor publish, int articles, int people) {
        return create(folder, publish, articles, people, true);
    }

    private static Project create(
            Path folder, Executor publish, int articles, int people, boolean stances) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            for (int who = 0; who < people; who++) {
                String line = record(i, who);
                lines.add(stances ? line : line.replaceAll(",\"attributes\":\\{[^}]*}", ""));
            }
        }
        Path work = folder.resolve("work.jsonl");
        Path file = folder.resolve("test.glossa");
        try {
            Files.write(work, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Project project = Project.create(file, around(Runnable::run), "Ada")) {
            if (!lines.isEmpty()) {
                project.importFiles(ImportOrder.of(List.of(work))).result().join();
            }
        }
        return Project.open(file, around(publish), "Ada");
    }

    private static Project.Surroundings around(Executor publish) {
        return new Project.Surroundings(publish, Clock.systemUTC());
    }

    private static String record(int number, int who) {
        Article article = ARTICLES.get(number % ARTICLES.size());
        String text = article.text() + " (" + (number + 1) + ")";
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < article.marks().size(); i++) {
            Words words = article.marks().get(i);
            // What is done about a mark hangs on its number and on whose it is, and on nothing
            // else.
            switch (who == 0 ? 9 : Math.floorMod(number * 7 + who * 5 + i * 3, 11)) {
                case 0 -> {}
                case 1 -> spans.add(span(text, words.longer(), words.label(), ASSERTED));
                case 2 -> spans.add(span(text, words.words(), words.other(), DENIED));
                default -> spans.add(span(text, words.words(), words.label(), ASSERTED));
            }
        }
        return "{\"id\":\"a%d\",\"text\":%s,\"meta\":{\"title\":%s,\"language\":\"%s\"},\"set\":\"%s\",\"setKind\":\"annotator\",\"state\":\"%s\",\"spans\":[%s]}"
                .formatted(
                        number + 1,
                        quoted(text),
                        quoted(article.title()),
                        article.language(),
                        NAMES.get(who),
                        number % 5 == 4 ? "in-progress" : "finished",
                        String.join(",", spans));
    }

    private static String span(String text, String words, String label, String stance) {
        int at = text.indexOf(words);
        int begin = text.codePointCount(0, at);
        return "{\"start\":%d,\"end\":%d,\"label\":\"%s\",\"quote\":%s,\"attributes\":{%s}}"
                .formatted(
                        begin,
                        begin + words.codePointCount(0, words.length()),
                        label,
                        quoted(words),
                        label.equals("claim") ? "\"stance\":\"" + stance + '"' : "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}

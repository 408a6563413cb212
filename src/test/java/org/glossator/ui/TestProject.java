package org.glossator.ui;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.DocumentId;
import org.glossator.model.Normalization;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.store.Intake;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.text.Span;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Real projects for tests of views.
public final class TestProject {

    /// An article to put into a project.
    public record Item(Details details, String text) {

        public static Item of(String title, String source, String date, String language) {
            return new Item(
                    new Details(title, source, "", date, "", language, Direction.AUTO, null, ""),
                    title + "\n\nThe minister said the bridge in Corran is safe.\n");
        }

        public static Item with(String title, String language, String text) {
            return new Item(of(title, "", "", language).details(), text);
        }
    }

    /// Headlines as the desk sees them: many scripts, one very long, one without anything else.
    public static final List<Item> DESK =
            List.of(
                    Item.of(
                            "Cranes stand still in Port Selwick as talks collapse over night"
                                    + " shifts",
                            "Corran Harbour Post",
                            "2026-03-11",
                            "en"),
                    Item.of("Recount ordered", "The Ledger", "2026-03-12", "en"),
                    Item.of(
                            "روايتان متناقضتان حول توقف محطة المياه في وادي السنديان بعد أسبوعين",
                            "صحيفة المرفأ",
                            "2026-07-05",
                            "ar"),
                    Item.of(
                            "اختلاف دو وزارتخانه بر سر ریزش تونل راه‌آهن",
                            "روزنامهٔ کرانه",
                            "2026-06-18",
                            "fa"),
                    Item.of("两艘渡轮在青湾相撞，船公司与海事部门说法不一，乘客称从未听到警报", "海湾日报", "2026-05-02", "zh"),
                    Item.of(
                            "पुल जाँच में इंजीनियर और ठेकेदार के अलग-अलग दावे",
                            "नवधारा समाचार",
                            "2026-04-21",
                            "hi"),
                    Item.of(
                            "В реке Лемна обнаружили нефть, завод отрицает утечку",
                            "Северный вестник",
                            "2026-02-27",
                            "ru"),
                    Item.of(
                            "El gobierno suspende la licencia de la mina de Altoral",
                            "Diario del Valle",
                            "2026-01-30",
                            "es"),
                    Item.of(
                            "Border guards deny firing first after a night on which three"
                                + " ministries, two news agencies and one mayor gave five different"
                                + " accounts of who crossed the river, when, and on whose orders",
                            "Agence Corran",
                            "2026-05-19",
                            "en"),
                    Item.of(
                            "Dam “perfectly safe”, says ministry; inspectors disagree",
                            "The Ledger",
                            "2026-04-02",
                            "en"),
                    Item.of("Vaccine batch recalled", "", "", ""),
                    Item.of("Rival communiqués", "Agence Corran", "2026-06-01", "en"),
                    Item.of(
                            "Bank denies rumours of a run on deposits",
                            "The Ledger",
                            "2026-06-09",
                            "en"),
                    Item.of(
                            "Summit ends without a text",
                            "Corran Harbour Post",
                            "2026-06-20",
                            "en"));

    private TestProject() {}

    /// A new project in `folder`, annotated by Ada, with these articles.
    public static Project create(Path folder, Executor publish, List<Item> items) {
        Path file = folder.resolve("test.glossa");
        try (Store store = ProjectFile.create(file, Schema.news())) {
            Stamp stamp = new Stamp(store.annotator("Ada").id(), Instant.EPOCH, "import", "");
            try (Intake intake = store.intake(stamp)) {
                for (Item item : items) {
                    intake.add(
                            "",
                            item.details(),
                            item.text(),
                            sha256(item.text()),
                            Normalization.NONE);
                }
                if (!items.isEmpty()) {
                    intake.commit();
                }
            }
        }
        return open(file, publish);
    }

    public static Project open(Path file, Executor publish) {
        return Project.open(file, new Project.Surroundings(publish, Clock.systemUTC()), "Ada");
    }

    /// Tags words of an article.
    ///
    /// @param tag position of the tag in the news schema
    public static CompletableFuture<Applied> tag(
            Project project, DocumentId document, int tag, int begin, int end) {
        return project.apply(
                new Edit.Add(
                        new Annotation.OnSpan(
                                project.newId(),
                                document,
                                project.set().id(),
                                project.schema().spanTags().get(tag).id(),
                                List.of(new Span(begin, end)),
                                Map.of(),
                                "",
                                project.origin())),
                "add",
                "");
    }

    public static CompletableFuture<Applied> state(
            Project project, DocumentId document, WorkState before, WorkState after) {
        return project.apply(
                new Edit.SetState(document, project.annotator().id(), before, after), "state", "");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

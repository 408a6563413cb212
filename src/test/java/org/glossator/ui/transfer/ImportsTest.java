package org.glossator.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.project.Article;
import org.glossator.project.Project;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ImportsTest {

    private final Path folder;
    private final TestLoop loop = new TestLoop();
    private final Project project;
    private final Imports imports;

    ImportsTest(@TempDir Path folder) {
        this.folder = folder;
        project = TestProject.create(folder, loop, List.of());
        imports = new Imports(project);
    }

    @BeforeEach
    void writeFiles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("one.txt"), "Dam is safe\n\nSaid the ministry.\n");
        Files.writeString(articles.resolve("two.txt"), "Dam is not\n\nSaid the inspectors.\n");
        Files.write(
                articles.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    }

    @AfterEach
    void close() {
        imports.close();
        project.close();
    }

    private Imports.Outcome outcome() {
        loop.until(() -> !imports.outcomes().isEmpty() && imports.progressProperty().get() == null);
        return imports.outcomes().getLast();
    }

    private Imports.Outcome.Done done() {
        return (Imports.Outcome.Done) outcome();
    }

    private <T> T await(CompletableFuture<T> work) {
        loop.until(work::isDone);
        return work.join();
    }

    private int documents() {
        return await(project.find(DocumentQuery.all(project.annotator().id()))).size();
    }

    @Test
    void theChooserShowsEveryKindOfFileThereIsAFormatFor() {
        assertThat(ImportOptions.patterns())
                .contains("*.txt", "*.html", "*.pdf", "*.docx", "*.eml", "*.jsonl", "*.zip")
                .doesNotHaveDuplicates();
    }

    @Test
    void importsAFolderAndTellsWhatItRefused() {
        imports.importFolder(folder.resolve("articles"));
        Imports.Outcome.Done done = done();
        assertThat(ImportOutcomes.sentence(done.report()))
                .isEqualTo("2 articles imported, 1 file refused.");
        assertThat(ImportOutcomes.lines(done.report())).first().asString().contains("photo.txt");
        assertThat(documents()).isEqualTo(2);
    }

    @Test
    void takesAnImportBackWhileItIsTheLastChange() {
        imports.importFolder(folder.resolve("articles"));
        imports.undo(done());
        loop.until(() -> project.history().redo().isPresent());
        assertThat(imports.outcomes()).isEmpty();
        assertThat(documents()).isZero();
    }

    @Test
    void offersNoUndoOnceSomethingElseWasDone() {
        imports.importFolder(folder.resolve("articles"));
        DocumentId first = done().report().first().orElseThrow();
        await(TestProject.tag(project, first, 1, 0, 3));
        assertThat(done().step()).isEmpty();
    }

    @Test
    void offersNoUndoForAnImportThatBroughtNothing() {
        imports.importFolder(folder.resolve("articles"));
        imports.dismiss(done());
        imports.importFiles(List.of(folder.resolve("missing.txt")));
        Imports.Outcome.Done second = done();
        assertThat(second.report().refused()).hasSize(1);
        assertThat(second.step()).isEmpty();
    }

    @Test
    void importsThatComeMeanwhileWaitTheirTurn() {
        imports.importFiles(List.of(folder.resolve("articles/one.txt")));
        imports.importFiles(List.of(folder.resolve("articles/two.txt")));
        loop.until(() -> imports.outcomes().size() == 2);
        assertThat(documents()).isEqualTo(2);
    }

    @Test
    void decodesAsChosen() throws IOException {
        Path file = folder.resolve("cyrillic.txt");
        Files.write(file, "Река\n".getBytes(Charset.forName("KOI8-R")));
        imports.optionsProperty()
                .set(new ImportOptions(Charset.forName("KOI8-R"), ImportOptions.Marks.AS_NAMED));
        imports.importFiles(List.of(file));
        DocumentId id = done().report().first().orElseThrow();
        assertThat(await(project.article(id)).document().text()).startsWith("Река");
    }

    @Test
    void keepsAPastedTextAndWhatIsKnownOfIt() {
        PasteModel paste = new PasteModel(imports);
        paste.textProperty().set("Dam “perfectly safe”\n\nSaid the ministry.");
        assertThat(paste.titleProperty().get()).isEqualTo("Dam “perfectly safe”");
        paste.titleProperty().set("A dam: safe?");
        paste.textProperty().set("Dam “perfectly safe”\n\nSaid the ministry on Tuesday.");
        paste.sourceProperty().set("The Ledger");
        paste.dateProperty().set("2026-04-02");
        paste.languageProperty().set("en");
        assertThat(paste.submit()).isTrue();
        Article article = await(project.article(done().report().first().orElseThrow()));
        Document document = article.document();
        Details details = document.details();
        assertThat(document.text())
                .isEqualTo("Dam “perfectly safe”\n\nSaid the ministry on Tuesday.");
        assertThat(details.title()).isEqualTo("A dam: safe?");
        assertThat(details.source()).isEqualTo("The Ledger");
        assertThat(details.date()).isEqualTo("2026-04-02");
        assertThat(paste.textProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',,EMPTY",
        "' https://example.org/a?b=c ',,ADDRESS_ONLY",
        "See https://example.org,,READY",
        "text,2026-02-30,BAD_DATE",
        "text,2026-02-28,READY"
    })
    void judgesWhatWasPasted(String text, String date, PasteModel.Verdict verdict) {
        PasteModel paste = new PasteModel(imports);
        paste.textProperty().set(text);
        paste.dateProperty().set(date == null ? "" : date);
        assertThat(paste.verdictProperty().getValue()).isEqualTo(verdict);
    }

    @Test
    void encodingsAreKnownToThisJava() {
        assertThat(ImportOptions.ENCODINGS)
                .startsWith(StandardCharsets.UTF_8)
                .doesNotHaveDuplicates();
    }

    @Test
    void letsSomebodyElseAnnotate() {
        AnnotatorModel model = new AnnotatorModel(project);
        loop.until(() -> !model.known().isEmpty());
        assertThat(model.known()).containsExactly("Ada");
        model.nameProperty().set("  ");
        assertThat(model.valid().get()).isFalse();
        model.nameProperty().set(" Ben ");
        assertThat(await(model.submit())).isTrue();
        assertThat(project.annotator().name()).isEqualTo("Ben");
    }
}

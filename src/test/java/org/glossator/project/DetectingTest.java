package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.DocumentQuery;
import org.glossator.model.DocumentRow;
import org.glossator.search.Coverage;
import org.glossator.ui.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Languages of what is imported, as they can be sorted by and searched for.
class DetectingTest {

    private static final String GERMAN =
            "Brücke gesperrt\n\n"
                + "Der Bau der neuen Brücke wird bis zum Monatsende unterbrochen, sagte gestern das"
                + " Landratsamt; niemand habe die Anwohner gewarnt.\n";
    private static final String ARABIC =
            "إيقاف بناء الجسر\n\nسيتوقف بناء الجسر الجديد حتى نهاية الشهر، قالت المحافظة أمس.\n";

    @TempDir private Path folder;
    private Project project;

    @BeforeEach
    void open() {
        project = Project.create(folder.resolve("p.glossa"), Desks.around(), "Marta");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void findsItOutWhereTheFileDoesNotSay() throws IOException {
        write("a.txt", GERMAN);
        write("b.txt", ARABIC);
        write("c.txt", "Short\n");
        write("d.html", "<html><body><article><h1>Brücke</h1><p>" + GERMAN + "</article></html>");
        take("a.txt", "b.txt", "c.txt", "d.html");
        assertThat(languages()).containsExactly("de", "ar", "", "de");
    }

    @Test
    void keepsWhatTheFileSays() throws IOException {
        write("a.txt", "---\nlanguage: nds\n---\n" + GERMAN);
        write(
                "b.jsonl",
                """
                {"text":"Der Bau wurde unterbrochen, teilte das Landratsamt mit; die Anwohner sagen, niemand habe sie gewarnt.","meta":{"language":"x-own"}}
                {"text":"Der Bau wird unterbrochen, teilte das Landratsamt mit; die Anwohner sagen, niemand habe sie gewarnt."}
                """);
        write(
                "c.html",
                "<html lang='gsw'><body><article><p>" + GERMAN + "</p></article></body></html>");
        take("a.txt", "b.jsonl", "c.html");
        assertThat(languages()).containsExactly("nds", "x-own", "de", "gsw");
    }

    @Test
    void changesNothingOfADocumentThatIsThere() throws IOException {
        write("a.jsonl", "{\"text\":\"Der Bau.\",\"meta\":{\"language\":\"de\"}}\n");
        write("b.jsonl", "{\"text\":\"Der Bau.\"}\n");
        take("a.jsonl");
        assertThat(Desks.take(project, folder.resolve("b.jsonl")).unchanged()).isOne();
        assertThat(languages()).containsExactly("de");
    }

    @Test
    void theListIsSortedByItAndASearchFindsIt() throws IOException {
        List<Coverage> told = Collections.synchronizedList(new ArrayList<>());
        project.searching().onCoverage(told::add);
        write("a.txt", GERMAN);
        write("b.txt", ARABIC);
        take("a.txt", "b.txt");
        DocumentQuery byLanguage =
                new DocumentQuery(
                        "", Set.of(), project.annotator().id(), DocumentQuery.Sort.LANGUAGE, false);
        assertThat(
                        project.rows(project.find(byLanguage).join()).join().stream()
                                .map(DocumentRow::details)
                                .map(Details::language))
                .containsExactly("ar", "de");
        Await.that(() -> assertThat(told).contains(new Coverage(2, 2)));
        assertThat(project.searching().search("language:arabic").join())
                .isInstanceOfSatisfying(
                        SearchAnswer.Found.class,
                        found ->
                                assertThat(found.documents())
                                        .containsExactly(Desks.documents(project).getLast()));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void take(String... names) {
        for (String name : names) {
            assertThat(Desks.take(project, folder.resolve(name)).refused()).isEmpty();
        }
    }

    private List<String> languages() {
        return project.rows(Desks.documents(project)).join().stream()
                .map(row -> row.details().language())
                .toList();
    }
}

package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.edit.History;
import org.glossator.edit.Rules;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.Disk;
import org.glossator.store.ProjectFile;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Two people annotate and pack, a third edits their sets and merges what arrives: in any order,
/// again, cut off, taken back and done again. Nothing is ever lost, doubled or half merged.
///
/// `-Dglossator.rounds=1000` plays a thousand rounds instead of twenty; `-Dglossator.seed` begins
/// elsewhere.
class MergeFuzzTest {

    private static final List<String> PEOPLE = List.of("marta", "piotr");

    /// Texts have their astral characters in the same places.
    private static final Offsets OFFSETS = Offsets.of(text("one"));

    private static String text(String title) {
        return ("In the article 😀 somebody says that Ankara is large. ").repeat(3) + title;
    }

    @TempDir Path folder;

    @Test
    void nothingIsLostDoubledOrHalfMerged() throws IOException {
        int rounds = Integer.getInteger("glossator.rounds", 20);
        long first = Long.getLong("glossator.seed", 1);
        Path empty = folder.resolve("empty.glossa");
        ProjectFile.create(empty, Schema.news()).close();
        for (long seed = first; seed < first + rounds; seed++) {
            Path own = Files.createDirectory(folder.resolve("round-" + seed));
            try {
                new Round(own, seed, empty).play();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("in round " + seed + ": " + e.getMessage(), e);
            }
            try (var files = Files.list(own)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// @param says what the sender's set said when it was packed
    /// @param states how far the sender was, by title
    private record Sent(
            Path file, String annotator, Map<String, String> says, Map<String, WorkState> states) {}

    private static final class Round {

        private final Random random;
        private final Path folder;
        private final List<MergeBench> senders = new ArrayList<>();
        private final MergeBench lead;
        private final List<Sent> sent = new ArrayList<>();

        /// By id, everything any packet has ever said.
        private final Map<String, Set<String>> packed = new HashMap<>();

        /// Ids that were changed by hand where packets are merged.
        private final Set<String> touched = new HashSet<>();

        private final Set<String> stated = new HashSet<>();

        /// Whether the receiver only merges.
        private final boolean calm;

        /// @param empty a project to begin with
        Round(Path folder, long seed, Path empty) throws IOException {
            this.folder = folder;
            this.random = new Random(seed);
            this.calm = seed % 3 == 0;
            for (String name : PEOPLE) {
                MergeBench bench = sit(name, empty);
                bench.bring("one", text("one"));
                bench.bring("two", text("two"));
                bench.bring(name, text(name));
                senders.add(bench);
            }
            lead = sit("lead", empty);
            lead.bring("two", text("two"));
            lead.bring("one", text("one"));
        }

        private MergeBench sit(String name, Path empty) throws IOException {
            Path file = Files.copy(empty, folder.resolve(name + ".glossa"));
            MergeBench bench = new MergeBench(file, name, MergeBench.NOON);
            Disk.unhurried(bench.store);
            return bench;
        }

        void play() throws IOException {
            for (int step = 0; step < 18; step++) {
                MergeBench sender = senders.get(random.nextInt(senders.size()));
                switch (random.nextInt(calm ? 8 : 10)) {
                    case 0, 1, 2, 3 -> edit(sender, sender.name);
                    case 4 -> pack(sender, random.nextInt(4) > 0);
                    case 5, 6 -> merge();
                    case 7 -> backAndForth();
                    default -> touch();
                }
            }
            end();
            senders.forEach(MergeBench::close);
            lead.close();
        }

        private void pack(MergeBench sender, boolean texts) {
            Path file = folder.resolve(sent.size() + ".glossapack");
            sender.pack(file, sender.name, texts);
            Map<String, String> says = sender.says(sender.name);
            Map<String, WorkState> states = new HashMap<>();
            for (DocumentId document : sender.documents()) {
                states.put(
                        sender.store.details(document).title(),
                        sender.store.state(document, sender.person.id()));
            }
            sent.add(new Sent(file, sender.name, says, states));
            says.forEach((id, what) -> packed.computeIfAbsent(id, _ -> new HashSet<>()).add(what));
        }

        /// Something at random in a set, which may be another person's.
        private void edit(MergeBench bench, String annotator) {
            bench.now -= random.nextInt(3);
            if (random.nextInt(6) == 0 && mayUndo(bench)) {
                bench.store.undo(bench.stamp("undo"));
                return;
            }
            if (random.nextInt(8) == 0) {
                bench.store.redo(bench.stamp("redo"));
                return;
            }
            List<DocumentId> all = bench.documents();
            DocumentId document = all.get(random.nextInt(all.size()));
            String title = bench.store.details(document).title();
            List<Annotation> marks = bench.store.annotations(document, bench.set(annotator).id());
            List<Annotation.OnSpan> spans =
                    marks.stream()
                            .filter(Annotation.OnSpan.class::isInstance)
                            .map(Annotation.OnSpan.class::cast)
                            .toList();
            int kind = random.nextInt(8);
            if (spans.size() < 2 || kind < 3) {
                bench.add(span(bench, title, annotator));
            } else if (kind == 3) {
                bench.add(bench.link(spans.getFirst(), spans.getLast()));
            } else if (kind == 4) {
                bench.apply(Rules.removal(spans.get(random.nextInt(spans.size())), marks));
            } else if (kind == 5) {
                state(bench, document, annotator);
            } else {
                change(bench, spans.get(random.nextInt(spans.size())), title, annotator);
            }
        }

        private Annotation.OnSpan span(MergeBench bench, String title, String annotator) {
            int begin = random.nextInt(60);
            Span span = OFFSETS.toUnits(begin, begin + 1 + random.nextInt(20));
            TagId tag = new TagId(1 + random.nextInt(3));
            return bench.span(title, annotator, tag, span.begin(), span.end());
        }

        private void change(
                MergeBench bench, Annotation.OnSpan mark, String title, String annotator) {
            Annotation.OnSpan other = span(bench, title, annotator);
            bench.apply(
                    new Edit.Replace(
                            mark,
                            switch (random.nextInt(3)) {
                                case 0 -> mark.withNote("note " + random.nextInt(3));
                                case 1 -> mark.withTag(other.tag());
                                default ->
                                        mark.withFragments(other.fragments())
                                                .withAttributes(Map.of("sure", "no"));
                            }));
        }

        private void state(MergeBench bench, DocumentId document, String annotator) {
            AnnotatorId who = bench.store.annotator(annotator).id();
            WorkState[] all = WorkState.values();
            bench.apply(
                    new Edit.SetState(
                            document,
                            who,
                            bench.store.state(document, who),
                            all[random.nextInt(all.length)]));
        }

        private static boolean mayUndo(MergeBench bench) {
            Optional<History.Step> step = bench.store.history().undo();
            return step.isPresent() && !step.get().action().equals("import");
        }

        /// The receiver edits somebody's set by hand.
        private void touch() {
            String annotator = PEOPLE.get(random.nextInt(PEOPLE.size()));
            Map<String, String> before = lead.says(annotator);
            Map<String, WorkState> states = states(annotator);
            edit(lead, annotator);
            PEOPLE.forEach(name -> {
                if (name.equals(annotator)) {
                    differing(before, lead.says(name)).forEach(touched::add);
                    differing(states, states(name)).forEach(title -> stated.add(name + title));
                }
            });
            // An undo may have reached a merge of everybody's.
            PEOPLE.forEach(name -> {
                if (!name.equals(annotator)) {
                    touched.addAll(lead.says(name).keySet());
                }
            });
        }

        private static <V> Set<String> differing(Map<String, V> one, Map<String, V> other) {
            Set<String> ids = new HashSet<>(one.keySet());
            ids.addAll(other.keySet());
            ids.removeIf(id -> java.util.Objects.equals(one.get(id), other.get(id)));
            return ids;
        }

        private Map<String, WorkState> states(String annotator) {
            AnnotatorId who = lead.store.annotator(annotator).id();
            Map<String, WorkState> states = new HashMap<>();
            for (DocumentId document : lead.documents()) {
                states.put(lead.store.details(document).title(), lead.store.state(document, who));
            }
            return states;
        }

        private List<Map<String, String>> all() {
            List<Map<String, String>> all = new ArrayList<>();
            PEOPLE.forEach(name -> all.add(lead.says(name)));
            return all;
        }

        private void merge() throws IOException {
            if (sent.isEmpty()) {
                return;
            }
            List<Path> files = new ArrayList<>();
            boolean cut = random.nextInt(4) == 0;
            if (cut) {
                byte[] whole = Files.readAllBytes(any().file());
                Path bad = folder.resolve("bad.glossapack");
                Files.write(bad, Arrays.copyOf(whole, random.nextInt(whole.length)));
                files.add(bad);
            }
            for (int more = random.nextInt(3); more >= 0; more--) {
                files.add(any().file());
            }
            Collections.shuffle(files, random);
            MergeOrder order = MergeOrder.of(files);
            List<Map<String, String>> before = all();
            MergePlan preview = lead.preview(order);
            assertThat(all()).as("a preview changes nothing").isEqualTo(before);
            long entries = entry();
            MergePlan plan = lead.merge(order);
            List<Map<String, String>> after = all();
            assertThat(plan).as("a preview is what happens").isEqualTo(preview);
            keptWhatIsOurs(before, after);
            boolean entered = entry() > entries;
            long last = entry();
            MergePlan again = lead.merge(order);
            assertThat(again.added() + again.changed() + again.removed()).isZero();
            assertThat(entry()).as("a second time changes nothing").isEqualTo(last);
            assertThat(all()).isEqualTo(after);
            if (entered && random.nextInt(3) == 0) {
                takeBack(before, after);
            }
        }

        private long entry() {
            return lead.store.history().undo().map(History.Step::journal).orElse(0L);
        }

        private void takeBack(List<Map<String, String>> before, List<Map<String, String>> after) {
            if (random.nextBoolean()) {
                lead.reopen();
                Disk.unhurried(lead.store);
            }
            lead.store.undo(lead.stamp("undo"));
            assertThat(all()).as("one undo takes it back").isEqualTo(before);
            if (random.nextBoolean()) {
                lead.store.redo(lead.stamp("redo"));
                assertThat(all()).as("one redo brings it again").isEqualTo(after);
            }
        }

        /// What no packet ever said is as it was.
        private void keptWhatIsOurs(
                List<Map<String, String>> before, List<Map<String, String>> after) {
            for (int i = 0; i < before.size(); i++) {
                Map<String, String> now = after.get(i);
                before.get(i)
                        .forEach((id, what) -> {
                            if (!packed.getOrDefault(id, Set.of()).contains(what)) {
                                assertThat(now).as("made here").containsEntry(id, what);
                            }
                        });
            }
        }

        private Sent any() {
            return sent.get(random.nextInt(sent.size()));
        }

        /// The receiver takes back a merge, or brings one again.
        private void backAndForth() {
            Optional<History.Step> step = lead.store.history().undo();
            if (step.isPresent() && step.get().action().equals("merge")) {
                lead.store.undo(lead.stamp("undo"));
            } else {
                lead.store
                        .history()
                        .redo()
                        .filter(redo -> redo.action().equals("merge"))
                        .ifPresent(_ -> lead.store.redo(lead.stamp("redo")));
            }
        }

        /// When the newest packet of everybody has arrived, after whatever came before.
        private void end() throws IOException {
            for (MergeBench sender : senders) {
                pack(sender, true);
            }
            List<Sent> newest = sent.subList(sent.size() - PEOPLE.size(), sent.size());
            List<Path> files = new ArrayList<>(newest.stream().map(Sent::file).toList());
            files.add(any().file());
            Collections.shuffle(files, random);
            lead.merge(MergeOrder.of(files));
            assertThat(lead.store.check(_ -> {})).isEmpty();
            newest.forEach(this::arrived);
        }

        private void arrived(Sent last) {
            Map<String, String> here = lead.says(last.annotator());
            if (touched.isEmpty() && stated.isEmpty()) {
                assertThat(here).isEqualTo(last.says());
                Map<String, WorkState> reached = states(last.annotator());
                last.states()
                        .forEach((title, state) ->
                                assertThat(reached.getOrDefault(title, WorkState.NEW))
                                        .isEqualTo(state));
                return;
            }
            last.says()
                    .forEach((id, what) -> {
                        if (!touched.contains(id) && !hangsOnTouched(what)) {
                            assertThat(here).as("packed").containsEntry(id, what);
                        }
                    });
            here.forEach((id, what) -> {
                if (!last.says().containsKey(id) && !touched.contains(id)) {
                    assertThat(isHeld(id, here)).as(id + " was removed there: " + what).isTrue();
                }
            });
        }

        private boolean hangsOnTouched(String relation) {
            return touched.stream().anyMatch(relation::contains);
        }

        /// Whether a relation that was made here holds on to it.
        private boolean isHeld(String id, Map<String, String> here) {
            return here.entrySet().stream()
                    .anyMatch(entry ->
                            touched.contains(entry.getKey()) && entry.getValue().contains(id));
        }
    }
}

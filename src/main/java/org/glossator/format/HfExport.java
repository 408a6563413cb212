package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Split;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// An export in the Hugging Face layout: a folder, or an archive, with a data file for each split
/// below `data/`, the names of the classes, and a card.
///
/// Its provers work beside each other; the rest is used by one thread.
final class HfExport implements ExportWriter {

    static final String LABELS = "label2id.json";

    private final Hf format;
    private final ExportTarget target;
    private final WriteOptions options;
    private final HfTags tags;
    private final HfFeatures features;
    private final Card card;
    private final HfCard front;
    private final Shelf shelf;

    /// Begun with the first row of each: the library cannot read a split without any.
    private final Map<Split, HfSheet> sheets = new EnumMap<>(Split.class);

    private HfExport(Hf format, ExportTarget target, WriteOptions options) throws IOException {
        this.format = format;
        this.target = target;
        this.options = options;
        this.tags = new HfTags(target.schema(), options.scheme());
        this.features = new HfFeatures(tags.names());
        this.card = new Card(target, format.guide());
        this.front = new HfCard(features);
        Card.requireFree(target.path());
        this.shelf = Shelf.at(target.path());
    }

    /// @throws Refusal.Environment if the target cannot be written to
    /// @throws Refusal if a file stands there that is no card and called like one
    static HfExport open(Hf format, ExportTarget target, WriteOptions options) {
        try {
            return new HfExport(format, target, options);
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }

    @Override
    public Prover prover() {
        HfText text = new HfText(tags, options);
        HfProof proof = new HfProof(tags);
        return new Prover() {
            @Override
            public List<Loss> losses(Bundle bundle) {
                return text.losses(bundle);
            }

            @Override
            public Proven prove(Bundle bundle) {
                HfText.Row row = text.row(bundle);
                try {
                    proof.of(row);
                } catch (Refusal e) {
                    throw StagedExport.unproven(format.id(), bundle, e);
                }
                return new Proven.AsRow(row);
            }
        };
    }

    @Override
    public void write(Proven document) {
        HfText.Row row = ((Proven.AsRow) document).row();
        Split part = target.split() ? row.bundle().details().split() : Split.TRAIN;
        if (part == null) {
            throw StagedExport.unassigned(row.bundle());
        }
        card.count(row.bundle());
        front.count(row);
        try {
            HfSheet sheet = sheets.get(part);
            if (sheet == null) {
                sheet = format.sheet(shelf.room(name(part)), features, target.program());
                sheets.put(part, sheet);
            }
            sheet.add(row);
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }

    /// As the hub calls it.
    private static String split(Split part) {
        return switch (part) {
            case TRAIN -> "train";
            case DEV -> "validation";
            case TEST -> "test";
        };
    }

    private String name(Split part) {
        return "data/" + split(part) + "-00000-of-00001." + format.ending();
    }

    @Override
    public boolean hasCard() {
        return true;
    }

    @Override
    public List<Path> finish(Account account, Executor beside) {
        try {
            for (Map.Entry<Split, HfSheet> entry : sheets.entrySet()) {
                HfSheet sheet = entry.getValue();
                sheet.settle();
                DataFile file = sheet.file();
                String name = name(entry.getKey());
                front.file(split(entry.getKey()), name);
                card.file(new CardFile(name, sheet.rows(), file.bytes(), file.sha256()));
                shelf.take(name, file.sha256());
            }
            byte[] labels = labels();
            String sum = Digests.hex(Digests.sha256().digest(labels));
            card.file(new CardFile(LABELS, -1, labels.length, sum));
            shelf.add(LABELS, labels);
            shelf.add(Card.FILE, front.text(card, account).getBytes(StandardCharsets.UTF_8));
            return shelf.publish(beside);
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }

    private byte[] labels() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String name : tags.names()) {
            numbers.put(name, numbers.size());
        }
        String json =
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(numbers);
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            for (HfSheet sheet : sheets.values()) {
                sheet.close();
            }
            shelf.close();
        } catch (IOException e) {
            throw StagedExport.inTheWay(target.path(), e);
        }
    }
}

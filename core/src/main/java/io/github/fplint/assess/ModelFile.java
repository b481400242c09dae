package io.github.fplint.assess;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the table of {@link Model} from the lines that the training writes: three parts of a feature, then label and
 * weight, all between tabs. {@link LexiconFiles} writes it in the build.
 */
final class ModelFile {

    static final String TABLE = "model.bin";

    private static final int PARTS = 3;

    private ModelFile() {}

    static byte[] table() {
        return table(DataFile.lines("model.tsv"));
    }

    static byte[] table(List<String> lines) {
        int slots = Integer.highestOneBit(Math.max(8, lines.size())) * 2;
        int size = Model.HEADER + slots * 8;
        List<List<String>> rows = new ArrayList<>(lines.size());
        for (String line : lines) {
            List<String> parts = parts(line);
            rows.add(parts);
            size += 1 + 2 * (parts.size() - PARTS) / 2;
        }
        ByteBuffer table = ByteBuffer.allocate(size);
        table.putInt(0, slots);
        table.position(Model.HEADER + slots * 8);
        for (List<String> parts : rows) {
            long hash = HashedFeatures.hash(parts.get(0), parts.get(1), parts.get(2)) & -HashedFeatures.ABOUT_BITS;
            int slot = Model.slot(hash, slots - 1);
            while (table.getInt(Model.HEADER + slot * 8 + 4) != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            table.putInt(Model.HEADER + slot * 8, Model.check(hash));
            table.putInt(Model.HEADER + slot * 8 + 4, table.position());
            table.put((byte) ((parts.size() - PARTS) / 2));
            for (int i = PARTS; i < parts.size(); i += 2) {
                table.put((byte) number(parts.get(i)));
                table.put(Byte.parseByte(parts.get(i + 1)));
            }
        }
        return table.array();
    }

    /** The number of a label by its name. */
    private static int number(String name) {
        for (int i = 0; i < Model.LABELS; i++) {
            if (name(i).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The name of a label in the file. */
    static String name(int label) {
        return switch (label) {
            case Model.CAUSE -> "cause";
            case Model.SPECIFIC -> "specific";
            case Model.PLACEHOLDER -> "placeholder";
            case Model.LIKELIHOOD -> "likelihood-only";
            case Model.ADVICE -> "advice-only";
            case Model.CIRCULAR -> "circular";
            default -> Model.category(label).id();
        };
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            parts.add(line.substring(from, tab));
            from = tab + 1;
        }
        parts.add(line.substring(from));
        return parts;
    }
}

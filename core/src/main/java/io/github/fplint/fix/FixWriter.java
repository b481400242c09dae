package io.github.fplint.fix;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Objects;

/** Writes fixed files: each in full or not at all. */
public final class FixWriter {

    private FixWriter() {}

    /**
     * Writes a file that has changed. Permissions stay, and a symbolic link still points to where it did.
     *
     * @param directory what the file's path is relative to
     * @throws IOException if the file cannot be written, or is not what it was when it was read; it is untouched then
     */
    public static void write(FixedFile file, Path directory) throws IOException {
        if (!file.changed()) {
            return;
        }
        Path target = directory.resolve(file.path()).toRealPath();
        if (!Files.isWritable(target)) {
            throw new IOException("the file is write-protected");
        }
        if (!Arrays.equals(Files.readAllBytes(target), file.before().encode())) {
            throw new IOException("the file has changed since it was read");
        }
        replace(target, file.after().encode());
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        Path draft = Files.createTempFile(folder, ".fplint-", ".tmp");
        try {
            Files.write(draft, bytes);
            copyPermissions(target, draft);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes given = view.readAttributes();
        if (!given.group().equals(wanted.group())) {
            try {
                view.setGroup(wanted.group());
            } catch (IOException e) {
                // Only a member of the group may give a file to it; the file is as well off with ours.
            }
        }
        view.setPermissions(wanted.permissions());
    }
}

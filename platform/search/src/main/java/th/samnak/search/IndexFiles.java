package th.samnak.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index on the disk. It holds nothing that is not in the tables too: whatever is wrong with it, it is thrown away.
 *
 * @param clean whether it was closed properly and may be relied on to be complete
 */
record IndexFiles(Path folder, Directory directory, IndexWriter writer, SearcherManager searchers, boolean clean) {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);
    private static final String OPEN = "open";
    private static final String FORM = "form";
    private static final double BUFFER_MB = 32;

    static IndexFiles open(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return tryOpen(folder);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException | NoSuchFileException e) {
            LOG.warn("the search index cannot be read and is begun anew", e);
        } catch (OtherForm e) {
            LOG.info("the search index has an older form and is begun anew");
        }
        empty(folder);
        return tryOpen(folder);
    }

    private static IndexFiles tryOpen(Path folder) throws IOException {
        boolean clean = !Files.exists(folder.resolve(OPEN));
        Directory directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                checkForm(directory);
            }
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB));
            writer.setLiveCommitData(Map.of(FORM, Fields.FORM).entrySet());
            Files.writeString(folder.resolve(OPEN), "");
            return new IndexFiles(folder, directory, writer, new SearcherManager(writer, null), clean);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void checkForm(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!Fields.FORM.equals(reader.getIndexCommit().getUserData().get(FORM))) {
                throw new OtherForm();
            }
        }
    }

    /** Whether the writer gave up, as it does when the disk is full. */
    boolean broken() {
        return !writer.isOpen();
    }

    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(FORM, Fields.FORM).entrySet());
        writer.commit();
    }

    /** @param complete whether all has been written that was to be */
    void close(boolean complete) throws IOException {
        boolean whole = complete && writer.isOpen();
        searchers.close();
        writer.close();
        directory.close();
        if (whole) {
            Files.deleteIfExists(folder.resolve(OPEN));
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.filter(file -> !file.equals(folder)).sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    private static final class OtherForm extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

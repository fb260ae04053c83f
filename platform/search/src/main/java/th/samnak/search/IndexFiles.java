package th.samnak.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
 * @param filled types that were filled from their tables to the end; kept with the index itself
 */
record IndexFiles(Directory directory, IndexWriter writer, SearcherManager searchers, Set<String> filled) {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);
    private static final String FORM = "form";
    private static final String FILLED = "filled";
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
        Directory directory = FSDirectory.open(folder);
        try {
            Set<String> filled = ConcurrentHashMap.newKeySet();
            if (DirectoryReader.indexExists(directory)) {
                filled.addAll(filled(directory));
            }
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB));
            IndexFiles files = new IndexFiles(directory, writer, new SearcherManager(writer, null), filled);
            files.sign();
            return files;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Set<String> filled(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> kept = reader.getIndexCommit().getUserData();
            if (!Fields.FORM.equals(kept.get(FORM))) {
                throw new OtherForm();
            }
            return Set.of(kept.getOrDefault(FILLED, "").split(" "));
        }
    }

    /** Whether the writer gave up, as it does when the disk is full. */
    boolean broken() {
        return !writer.isOpen();
    }

    void commit() throws IOException {
        sign();
        writer.commit();
    }

    void close() throws IOException {
        searchers.close();
        if (writer.isOpen()) {
            sign();
        }
        writer.close();
        directory.close();
    }

    private void sign() {
        writer.setLiveCommitData(Map.of(FORM, Fields.FORM, FILLED, String.join(" ", filled)).entrySet());
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

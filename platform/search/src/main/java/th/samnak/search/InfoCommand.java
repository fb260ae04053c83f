package th.samnak.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.persistence.Database;

/** {@code search:info}. */
@Component
public final class InfoCommand implements AdminCommand {

    private final LuceneTextIndex index;
    private final Refill refill;
    private final Database database;

    @Activate
    public InfoCommand(
            @Reference LuceneTextIndex index, @Reference Refill refill, @Reference(target = "(unit=search)") Database database) {
        this.index = index;
        this.refill = refill;
        this.database = database;
    }

    @Override
    public String name() {
        return "search:info";
    }

    @Override
    public String help() {
        return "What the search index holds";
    }

    @Override
    public Report run(List<String> arguments) {
        var counts = index.counts();
        var types = new TreeSet<>(counts.keySet());
        types.addAll(refill.types());
        return Report.table(
                        List.of("type", "entries", "function there"),
                        types.stream()
                                .map(type -> List.of(type, counts.getOrDefault(type, 0), refill.types().contains(type)))
                                .toList())
                .withSummary("%s %d KiB, %d changes not on its disk yet".formatted(index.folder(), kilobytes(index.folder()), noted()));
    }

    private long noted() {
        return database.read(em -> em.createQuery("select count(n) from Noted n", Long.class).getSingleResult());
    }

    private static long kilobytes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

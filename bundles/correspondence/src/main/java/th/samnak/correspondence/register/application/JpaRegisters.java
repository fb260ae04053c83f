package th.samnak.correspondence.register.application;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.Page;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.correspondence.register.domain.RegisterEntry;
import th.samnak.correspondence.register.domain.RegisterKind;

/** Reads the registers; what leaves the house in a file is recorded. */
@Component
public final class JpaRegisters implements Registers {

    private static final int MOST = 200;

    private final Database database;
    private final Visibility visibility;
    private final RegisterLines lines;
    private final RegisterExport export;
    private final RegisterBook book;

    @Activate
    public JpaRegisters(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference RegisterLines lines,
            @Reference RegisterExport export,
            @Reference RegisterBook book) {
        this.database = database;
        this.visibility = visibility;
        this.lines = lines;
        this.export = export;
        this.book = book;
    }

    @Override
    public List<UnitId> units() {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em ->
                Stream.concat(lines.units(viewer).stream(), lines.former(em, viewer).stream()).toList());
    }

    @Override
    public List<Integer> years(UnitId unit, RegisterKind kind) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        lines.require(viewer, unit);
        return database.read(em -> lines.years(em, unit, kind));
    }

    @Override
    public Page<RegisterRow> list(RegisterQuery query, int offset, int limit) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        lines.require(viewer, query.unit());
        return database.read(em -> {
            long total = lines.count(em, viewer, query);
            return new Page<>(lines.rows(em, viewer, query, offset, Math.clamp(limit, 1, MOST)), total);
        });
    }

    @Override
    public byte[] print(RegisterQuery query) {
        return export.pdf(query, all(query, "print"));
    }

    @Override
    public void exportXlsx(RegisterQuery query, OutputStream out) {
        export.xlsx(query, all(query, "xlsx"), out);
    }

    @Override
    public void exportCsv(RegisterQuery query, OutputStream out) {
        export.csv(query, all(query, "csv"), out);
    }

    @Override
    public void annotate(String entryId, String action, String remark) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.RECEIVE);
        database.change(em -> {
            RegisterEntry entry = Optional.ofNullable(
                            LetterHeads.looksLikeId(entryId) ? em.find(RegisterEntry.class, entryId) : null)
                    .orElseThrow(() -> new NotFound("entry"));
            lines.require(viewer, entry.unit());
            if (!viewer.cleared(entry.headings().secrecy())) {
                throw new NotPermitted("correspondence:entry:" + entryId);
            }
            entry.annotate(action, remark);
        });
    }

    @Override
    public int cancelNext(UnitId unit, RegisterKind kind, String reason) {
        Viewer viewer = visibility.viewer(kind.secret() ? CorrespondenceModule.SECRETS : CorrespondenceModule.RECEIVE);
        lines.require(viewer, unit);
        return database.write(em -> book.spoil(em, unit, kind, reason));
    }

    private List<RegisterRow> all(RegisterQuery query, String form) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.EXPORT);
        lines.require(viewer, query.unit());
        return database.write(em -> {
            List<RegisterRow> rows = lines.inOrder(em, viewer, query);
            export.record(query, form, rows.size());
            return rows;
        });
    }
}

package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.filing.domain.DestructionList;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.filing.domain.Judgement;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.thai.ThaiDate;

/** The list's columns are those of แบบที่ 25. */
@Component
public final class JpaDestructionBook implements DestructionBook {

    private static final String SECRET = "เรื่องลับ";

    private final Papers papers;
    private final Organisation organisation;

    @Activate
    public JpaDestructionBook(@Reference Papers papers, @Reference Organisation organisation) {
        this.papers = papers;
        this.organisation = organisation;
    }

    @Override
    public List<DestructionList> lists(EntityManager em, UnitId agency) {
        return em.createQuery(
                        "select d from DestructionList d where d.unit = :agency order by d.year desc", DestructionList.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public DestructionList list(EntityManager em, UnitId agency, String id) {
        return Optional.ofNullable(LetterHeads.looksLikeId(id) ? em.find(DestructionList.class, id) : null)
                .filter(list -> list.unit().equals(agency))
                .orElseThrow(() -> new NotFound("list"));
    }

    @Override
    public List<FiledLetter> items(EntityManager em, String listId) {
        return em.createQuery(
                        "select f from FiledLetter f where f.judgement.listId = :list order by f.judgement.no", FiledLetter.class)
                .setParameter("list", listId)
                .getResultList();
    }

    @Override
    public FiledLetter item(EntityManager em, String id) {
        return Optional.ofNullable(LetterHeads.looksLikeId(id) ? em.find(FiledLetter.class, id) : null)
                .filter(filed -> filed.judgement().listId().isPresent())
                .orElseThrow(() -> new NotFound("item"));
    }

    @Override
    public List<FiledLetter> due(EntityManager em, UnitId agency, int year) {
        return em.createQuery(
                        "select f from FiledLetter f where f.agency = :agency and f.judgement.fate = :kept"
                                + " and f.keepUntil <= :end order by f.keepUntil, f.closedOn, f.id",
                        FiledLetter.class)
                .setParameter("agency", agency)
                .setParameter("kept", Fate.KEPT)
                .setParameter("end", LocalDate.of(year - 543 - 1, 12, 31))
                .getResultList();
    }

    @Override
    public byte[] paper(EntityManager em, DestructionList list, Viewer viewer) {
        List<List<String>> rows = items(em, list.id()).stream()
                .map(filed -> row(filed, viewer))
                .map(row -> List.of(
                        Integer.toString(row.no()),
                        row.fileCode(),
                        row.docNo(),
                        row.docDate().map(ThaiDate::shortForm).orElse(""),
                        row.number().map(String::valueOf).orElse(""),
                        row.masked() ? SECRET : row.subject(),
                        mark(row),
                        row.reason()))
                .toList();
        return papers.register(new Papers.RegisterPages(
                Papers.Marks.NONE,
                "บัญชีหนังสือขอทำลาย ประจำปี " + list.year(),
                List.of(
                        organisation.lastKnown(list.unit()).map(Unit::nameTh).orElse(list.unit().value()),
                        "วันที่ " + ThaiDate.full(list.madeOn())),
                List.of("ลำดับที่", "รหัสแฟ้ม", "ที่", "ลงวันที่", "เลขทะเบียนรับ", "เรื่อง", "การพิจารณา", "หมายเหตุ"),
                List.of(2, 4, 6, 4, 3, 14, 6, 7),
                rows));
    }

    @Override
    public DestructionItemRow row(FiledLetter filed, Viewer viewer) {
        boolean masked = !viewer.cleared(filed.secrecy());
        Judgement judgement = filed.judgement();
        return new DestructionItemRow(
                filed.id(), judgement.no(), filed.fileCode(), masked ? "" : filed.docNo(), filed.docDate(), filed.number(),
                masked ? "" : filed.subject(), filed.retention(), filed.keepUntil().orElse(filed.closedOn()),
                judgement.fate(), judgement.newDate(), judgement.reason(), masked);
    }

    private static String mark(DestructionItemRow row) {
        return switch (row.fate()) {
            case DESTROY, DESTROYED -> "×";
            case EXTENDED -> "ขยายถึง " + row.newDate().map(ThaiDate::shortForm).orElse("");
            case TRANSFERRED -> "ส่งหอจดหมายเหตุฯ";
            case KEPT, LISTED -> "";
        };
    }
}

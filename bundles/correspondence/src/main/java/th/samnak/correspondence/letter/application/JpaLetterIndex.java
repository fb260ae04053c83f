package th.samnak.correspondence.letter.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.FileStore;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.search.TextIndex;

/** Reads what changed once it is committed and puts it into the index; what fails there can always be filled in again. */
@Component(service = LetterIndex.class)
public final class JpaLetterIndex implements LetterIndex {

    private static final int PORTION = 200;

    private final Database database;
    private final Transactions transactions;
    private final TextIndex index;
    private final LetterHeads heads;
    private final FileStore files;
    private final TextIndex.Filler filler = this::replace;
    private final TextIndex.Filler scopeFiller = scopes -> scopes.forEach(this::replaceAll);

    @Activate
    public JpaLetterIndex(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Transactions transactions,
            @Reference TextIndex index,
            @Reference LetterHeads heads,
            @Reference FileStore files) {
        this.database = database;
        this.transactions = transactions;
        this.index = index;
        this.heads = heads;
        this.files = files;
    }

    @Override
    public void touch(String letterId) {
        transactions.afterCommit(() -> index.later(filler, letterId));
    }

    @Override
    public void touchAll(String scope) {
        transactions.afterCommit(() -> index.later(scopeFiller, scope));
    }

    private void replaceAll(String scope) {
        List<String> ids = ids(scope, "");
        while (!ids.isEmpty()) {
            replace(ids);
            ids = ids(scope, ids.getLast());
        }
    }

    private List<String> ids(String scope, String after) {
        return database.read(em -> em.createQuery(
                        "select s.letterId from LetterScope s where s.scope = :scope and s.letterId > :after order by s.letterId",
                        String.class)
                .setParameter("scope", scope)
                .setParameter("after", after)
                .setMaxResults(PORTION)
                .getResultList());
    }

    @Override
    public void refill(boolean secret) {
        String type = secret ? SECRET : ORDINARY;
        for (LetterSource source : heads.sources()) {
            List<String> ids = ids(source, "");
            while (!ids.isEmpty()) {
                index.putAll(entries(ids).stream().filter(entry -> entry.type().equals(type)).toList());
                ids = ids(source, ids.getLast());
            }
        }
    }

    @Override
    public Set<String> scopes(Viewer viewer) {
        Set<String> open = new HashSet<>(viewer.scopes());
        viewer.then().ifPresent(then -> open.retainAll(then.scopes()));
        Set<String> scopes = new HashSet<>(open);
        for (Secrecy level : Secrecy.values()) {
            if (level.isSecret() && viewer.cleared(level)) {
                open.forEach(scope -> scopes.add(level + "|" + scope));
            }
        }
        return scopes;
    }

    @Deactivate
    void finish() {
        index.finish();
    }

    /** A letter that became secret leaves what everybody searches, and one no longer secret leaves the secrets. */
    private void replace(List<String> ids) {
        List<TextIndex.Entry> entries = entries(ids);
        entries.forEach(entry -> index.remove(entry.type().equals(SECRET) ? ORDINARY : SECRET, entry.id()));
        index.putAll(entries);
    }

    private List<String> ids(LetterSource source, String after) {
        return database.read(em -> source.ids(em, after, PORTION));
    }

    private List<TextIndex.Entry> entries(List<String> ids) {
        return database.read(em -> ids.stream()
                .flatMap(id -> heads.find(em, id).stream())
                .map(head -> LetterTexts.entry(em, head, files))
                .toList());
    }
}

package th.samnak.correspondence.letter.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.FileStore;
import th.samnak.api.persistence.Database;
import th.samnak.api.search.IndexQueue;
import th.samnak.api.search.TextIndex;

/** Notes what changes, reads it once it is committed, and puts it into the index. */
@Component(service = LetterIndex.class, immediate = true)
public final class JpaLetterIndex implements LetterIndex {

    private static final int PORTION = 200;

    private final Database database;
    private final TextIndex index;
    private final LetterHeads heads;
    private final FileStore files;
    private final IndexQueue.Source letters;
    private final IndexQueue.Source scopes;

    @Activate
    public JpaLetterIndex(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference IndexQueue queue,
            @Reference TextIndex index,
            @Reference LetterHeads heads,
            @Reference FileStore files) {
        this.database = database;
        this.index = index;
        this.heads = heads;
        this.files = files;
        letters = queue.source("correspondence.letter", this::replace);
        scopes = queue.source("correspondence.scope", this::replaceAll);
    }

    @Override
    public void touch(String letterId) {
        letters.enter(letterId);
    }

    @Override
    public void touchAll(String scope) {
        scopes.enter(scope);
    }

    private Set<String> replaceAll(List<String> entered) {
        return entered.stream().filter(scope -> !whole(scope)).collect(Collectors.toSet());
    }

    private boolean whole(String scope) {
        boolean whole = true;
        for (List<String> ids = ids(scope, ""); !ids.isEmpty(); ids = ids(scope, ids.getLast())) {
            whole &= replace(ids).isEmpty();
        }
        return whole;
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
        letters.close();
        scopes.close();
    }

    /**
     * A letter that became secret leaves what everybody searches, and one no longer secret leaves the secrets.
     *
     * @return those of which a file is still to be read
     */
    private Set<String> replace(List<String> ids) {
        Set<String> unfinished =
                database.read(em -> ids.stream().filter(id -> LetterTexts.waiting(em, id, files)).collect(Collectors.toSet()));
        List<TextIndex.Entry> entries = entries(ids);
        entries.forEach(entry -> index.remove(entry.type().equals(SECRET) ? ORDINARY : SECRET, entry.id()));
        index.putAll(entries);
        return unfinished;
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

package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.documents.FileStore;
import th.samnak.api.errors.NotFound;
import th.samnak.api.search.TextIndex;
import th.samnak.correspondence.letter.domain.Attachment;

/** Makes of a letter what the search index is to hold of it. */
final class LetterTexts {

    private LetterTexts() {}

    static TextIndex.Entry entry(EntityManager em, LetterHead head, FileStore files) {
        boolean secret = head.secrecy().isSecret();
        return new TextIndex.Entry(
                secret ? LetterIndex.SECRET : LetterIndex.ORDINARY,
                head.direction().name().toLowerCase(Locale.ROOT) + "/" + head.id(),
                head.subject(),
                head.numbers(),
                head.text(),
                scopes(em, head, secret),
                head.date(),
                secret,
                attachments(em, head.id(), files));
    }

    private static Set<String> scopes(EntityManager em, LetterHead head, boolean secret) {
        return em.createQuery("select s.scope from LetterScope s where s.letterId = :letter", String.class)
                .setParameter("letter", head.id())
                .getResultList()
                .stream()
                .map(scope -> secret ? head.secrecy() + "|" + scope : scope)
                .collect(Collectors.toSet());
    }

    private static List<TextIndex.Attached> attachments(EntityManager em, String letterId, FileStore files) {
        return em.createQuery("select a from Attachment a where a.letterId = :letter order by a.seq", Attachment.class)
                .setParameter("letter", letterId)
                .getResultList()
                .stream()
                .map(file -> new TextIndex.Attached(file.name(), text(file, files)))
                .toList();
    }

    /** Whether a file of the letter is still to be read. */
    static boolean waiting(EntityManager em, String letterId, FileStore files) {
        return checksums(em, letterId).stream().anyMatch(sha256 -> {
            try {
                return files.reading(sha256).state() == FileStore.Reading.State.WAITING;
            } catch (NotFound e) {
                return false;
            }
        });
    }

    private static List<String> checksums(EntityManager em, String letterId) {
        return em.createQuery("select a.sha256 from Attachment a where a.letterId = :letter", String.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    /** As far as it is known: what is still to be read comes with the news that it was. */
    private static String text(Attachment file, FileStore files) {
        try {
            return files.reading(file.sha256()).text();
        } catch (NotFound e) {
            return "";
        }
    }
}

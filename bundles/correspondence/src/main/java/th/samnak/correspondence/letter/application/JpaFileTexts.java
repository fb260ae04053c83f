package th.samnak.correspondence.letter.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Subscription;
import th.samnak.api.documents.FileStore.TextRead;
import th.samnak.api.events.Events;
import th.samnak.api.persistence.Database;

/** Puts the text of a file into the index once it was read, under every letter that has the file. */
@Component(service = JpaFileTexts.class, immediate = true)
public final class JpaFileTexts {

    private final Database database;
    private final LetterIndex index;
    private final Subscription subscription;

    @Activate
    public JpaFileTexts(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterIndex index,
            @Reference Events events) {
        this.database = database;
        this.index = index;
        this.subscription = events.subscribe(TextRead.class, this::read);
    }

    private void read(TextRead news) {
        database.change(em -> em.createQuery("select distinct a.letterId from Attachment a where a.sha256 = :file", String.class)
                .setParameter("file", news.sha256())
                .getResultList()
                .forEach(index::touch));
    }

    @Deactivate
    void close() {
        subscription.close();
    }
}

package th.samnak.api.documents;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.PdfSeals.Seal;

/**
 * Shows documents as pictures of their pages or as plain text, so that nothing in a file that a stranger sent ever runs in a
 * browser; and makes the copies that may leave the house. Who may see a document is asked by whoever hands it over. Nothing is
 * ever null.
 */
@ProviderType
public interface Previews {

    /** What can be shown of the document. Never fails for what is in the file. */
    Outline outline(Content content);

    /**
     * A page as PNG, with the label of its secrecy.
     *
     * @param page from 0
     * @param pixels wished width; taken as the nearest that is offered
     * @throws th.samnak.api.errors.RuleViolation when the page cannot be shown, or too many are being drawn
     */
    byte[] page(Content content, int page, int pixels);

    /**
     * A copy for outside: with the label of its secrecy on every page, a picture as a PDF. An ordinary document comes as it is.
     * The signatures of the original do not hold for a copy and are left out.
     *
     * @return empty when the label cannot be put on the pages of that kind of file, or of that very file
     */
    Optional<Copy> copy(Content content);

    /** A document. @param mediaType as found by the {@link FileStore}; secrecy as of the record that it belongs to */
    record Content(String name, String mediaType, byte[] bytes, Secrecy secrecy) {}

    record Copy(String name, String mediaType, byte[] bytes) {}

    /**
     * @param pages how many pages {@link Previews#page} can show; 0 when the text is all there is
     * @param more how many further pages the file has
     * @param text what stands in the file, when its pages cannot be shown
     * @param reason message key that says why nothing can be shown; empty when something can
     * @param seals the digital signatures in it
     * @param pdf whether it is a PDF, which could bear a signature
     */
    record Outline(int pages, int more, String text, String reason, List<Seal> seals, boolean pdf) {}
}

package th.samnak.api.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;

/**
 * Lays out official papers as PDF, to the measures of ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526. Texts are given with
 * Arabic digits and come out with Thai digits; e-mail and web addresses keep theirs. The text can be copied back exactly.
 */
@ProviderType
public interface Papers extends PaperForms {

    /**
     * สำเนาคู่ฉบับ: a finished paper as it is, with that word at the top of every page and, at the bottom right of the last one,
     * who drafted, typed and checked it (ระเบียบฯ พ.ศ. 2526 ข้อ 30, the number of the clause not yet compared with the print).
     *
     * @param paper as one of the other methods made it
     * @throws IllegalArgumentException when it is no such paper
     */
    byte[] fileCopy(byte[] paper, Initials initials);

    /**
     * The paper as it is issued: with the digital signature of the agency, when it has a key ({@link PdfSeals#seal}).
     *
     * @param paper as one of the other methods made it
     * @param reason why it was signed, one line
     */
    default byte[] issued(byte[] paper, UnitId agency, String reason) {
        return paper;
    }

    /**
     * The same forms as DOCX, to be worked on with a word processor: TH Sarabun New and the measures of the regulation; lines and
     * pages are broken there. What counts is the PDF.
     */
    default PaperForms word() {
        return this;
    }

    /** Pages of a plain register or list, A4 landscape, with a heading on every page. */
    byte[] register(RegisterPages pages);

    /**
     * @param urgency as printed above the number, empty for ordinary letters, for example ด่วนที่สุด
     * @param copy which copy of a top secret paper this is, from 1; 0 with 0 copies when they are not counted
     */
    record Marks(Secrecy secrecy, String urgency, boolean draft, int copy, int copies) {

        public static final Marks NONE = new Marks(Secrecy.ORDINARY, "", false);

        public Marks(Secrecy secrecy, String urgency, boolean draft) {
            this(secrecy, urgency, draft, 0, 0);
        }
    }

    /**
     * @param name in brackets under the signature: title, given name, surname
     * @param position lines under the name; an acting signer has two (รักษาราชการแทน…)
     * @param signedElectronically text in place of the handwriting, empty to leave room for it
     */
    record Signatory(String name, List<String> position, String signedElectronically) {}

    /**
     * Who initials the copy for the file; each with name and day as it is to be printed, or empty when nobody did.
     *
     * @param drafted ร่าง
     * @param typed พิมพ์
     * @param checked ตรวจ
     */
    record Initials(String drafted, String typed, String checked) {}

    /** @param number empty for a draft that has none yet; likewise date */
    record ExternalLetter(
            Marks marks,
            String number,
            String agency,
            List<String> address,
            Optional<LocalDate> date,
            String subject,
            String salutation,
            Optional<String> reference,
            List<String> enclosures,
            List<String> paragraphs,
            String closing,
            Signatory signatory,
            String ownerUnit,
            String phone,
            String email,
            List<String> copiesTo) {}

    record Memorandum(
            Marks marks,
            String unitAndPhone,
            String number,
            Optional<LocalDate> date,
            String subject,
            String salutation,
            List<String> paragraphs,
            Signatory signatory,
            List<String> minutes) {}

    /** @param authority unit or post in whose name it is given, printed after คำสั่ง; number as {@code 12/2569} */
    record Order(
            Marks marks,
            String authority,
            String number,
            String subject,
            List<String> paragraphs,
            Optional<LocalDate> date,
            Signatory signatory) {}

    record Announcement(
            Marks marks,
            String authority,
            String subject,
            List<String> paragraphs,
            Optional<LocalDate> date,
            Signatory signatory) {}

    /** @param signed who signed them below the one who wrote them down, in their order; empty while nobody has */
    record Minutes(
            Marks marks,
            String committee,
            String number,
            LocalDate date,
            String place,
            List<String> present,
            List<String> absent,
            List<String> attending,
            String opened,
            List<AgendaItem> agenda,
            String closed,
            String recordedBy,
            List<Signatory> signed) {

        /** Not signed by anybody. */
        public Minutes(
                Marks marks,
                String committee,
                String number,
                LocalDate date,
                String place,
                List<String> present,
                List<String> absent,
                List<String> attending,
                String opened,
                List<AgendaItem> agenda,
                String closed,
                String recordedBy) {
            this(marks, committee, number, date, place, present, absent, attending, opened, agenda, closed, recordedBy, List.of());
        }
    }

    /**
     * ระเบียบวาระการประชุม, as sent with the invitation.
     *
     * @param number as {@code 3/2569}; empty before it was taken
     * @param time as printed, for example {@code 09.30 น.}
     */
    record Agenda(
            Marks marks, String committee, String number, LocalDate date, String time, String place, List<AgendaItem> items) {}

    /** @param resolution printed after มติที่ประชุม; empty when the item had none */
    record AgendaItem(String heading, List<String> paragraphs, String resolution) {}

    /** @param widths relative widths, as many as there are columns */
    record RegisterPages(
            Marks marks, String title, List<String> subtitles, List<String> columns, List<Integer> widths, List<List<String>> rows) {}
}

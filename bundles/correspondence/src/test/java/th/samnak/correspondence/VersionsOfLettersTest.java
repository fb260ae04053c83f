package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Version;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.letter.application.AttachmentVersions;
import th.samnak.correspondence.outgoing.application.DraftForm;
import th.samnak.correspondence.outgoing.application.DraftVersions;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class VersionsOfLettersTest {

    private final Office office;
    private final AttachmentVersions files;
    private final DraftVersions texts;

    VersionsOfLettersTest(TestDatabase database) {
        office = new Office(database);
        files = office.all.attachmentVersions();
        texts = office.all.draftVersions();
    }

    private static InputStream words(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private DraftForm form(String body) {
        DraftForm plain = office.draft(LetterKind.MEMO, "ขออนุมัติ");
        return DraftForm.simple(plain.kind(), plain.issuer(), plain.addressee(), plain.subject(), body);
    }

    @Test
    void every_text_of_a_draft_is_kept_compared_and_can_come_back() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(form("ข้อความแรก\n[body]\n\\ท้าย"));
        office.by(Cast.SOMCHAI).drafting().revise(office.outgoing(id), form("ข้อความที่สอง"));
        List<Version> all = texts.of(id);
        assertThat(all).extracting(Version::number).containsExactly(2, 1);
        assertThat(texts.compare(id, all.get(1), all.get(0))).contains(new Change(Change.Kind.ADDED, "ข้อความที่สอง"));
        texts.restore(office.outgoing(id), all.get(1));
        assertThat(office.by(Cast.SOMCHAI).outgoing().open(id).form()).isEqualTo(form("ข้อความแรก\n[body]\n\\ท้าย"));
        assertThat(texts.of(id)).extracting(Version::number).containsExactly(3, 2, 1);
        assertThat(texts.of(id).getFirst().note()).isEqualTo("คืนจากฉบับที่ 1");
        assertThat(DraftVersions.field("[body]")).contains("body");
        assertThat(DraftVersions.field("\\[body]")).isEmpty();
    }

    @Test
    void a_checked_draft_cannot_be_turned_back_by_its_drafter_and_strangers_see_no_version() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(form("หนึ่ง"));
        office.by(Cast.SOMCHAI).drafting().revise(office.outgoing(id), form("สอง"));
        Version first = texts.of(id).getLast();
        office.by(Cast.SOMCHAI).drafting().submit(office.outgoing(id), Cast.MALEE.person(), "");
        office.by(Cast.SOMCHAI);
        assertThatThrownBy(() -> texts.restore(office.outgoing(id), first)).isInstanceOf(OfficeException.class);
        office.by(Cast.DECHA);
        assertThatThrownBy(() -> texts.of(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_was_replaced_is_still_there() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(form("แนบ"));
        String file = office.by(Cast.SOMCHAI).attachments().add(id, "แผน.txt", words("ฉบับแรก"));
        String first = office.by(Cast.SOMCHAI).attachments().list(id).getFirst().sha256();
        files.replace(file, "แผนใหม่.txt", words("ฉบับสอง"));
        assertThat(office.by(Cast.SOMCHAI).attachments().list(id)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(file);
            assertThat(row.name()).isEqualTo("แผนใหม่.txt");
        });
        assertThat(office.files.holds(first)).isTrue();
        List<Version> all = files.of(file);
        assertThat(files.compare(file, all.get(1), all.get(0))).extracting(Change::text).containsExactly("ฉบับแรก", "ฉบับสอง");
        files.restore(file, all.get(1));
        assertThat(office.by(Cast.SOMCHAI).attachments().list(id).getFirst().sha256()).isEqualTo(first);
        assertThat(office.search(Cast.MALEE, "ฉบับแรก")).hasSize(1);
        assertThat(office.search(Cast.MALEE, "ฉบับสอง")).isEmpty();
    }

    @Test
    void a_settled_letters_files_are_not_replaced_and_those_of_a_secret_only_by_the_cleared() {
        String id = office.proposedToPrasert(form("ลงนามแล้ว"));
        String file = office.by(Cast.PRASERT).attachments().list(id).stream().findFirst().map(row -> row.id()).orElse("");
        assertThat(file).isEmpty();
        String draft = office.by(Cast.SOMCHAI).drafting().draft(form("แนบก่อนเสนอ"));
        String kept = office.by(Cast.SOMCHAI).attachments().add(draft, "ก.txt", words("ก"));
        office.by(Cast.SOMCHAI).drafting().submit(office.outgoing(draft), Cast.MALEE.person(), "");
        office.by(Cast.MALEE).drafting().check(office.outgoing(draft), "");
        assertThatThrownBy(() -> files.replace(kept, "ข.txt", words("ข"))).isInstanceOf(RuleViolation.class);
        String secret = office.by(Cast.ANONG).reception().receive(office.secret("ลับ", Secrecy.SECRET));
        String hidden = office.by(Cast.ANONG).attachments().add(secret, "ค.txt", words("ค"));
        office.by(Cast.WILAI);
        assertThatThrownBy(() -> files.of(hidden)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> files.replace(hidden, "ง.txt", words("ง"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_file_that_was_taken_away_leaves_no_version_behind() {
        String id = office.by(Cast.SOMCHAI).drafting().draft(form("แนบผิด"));
        String file = office.by(Cast.SOMCHAI).attachments().add(id, "ผิด.txt", words("ผิดหนึ่ง"));
        files.replace(file, "ผิด.txt", words("ผิดสอง"));
        List<Version> all = files.of(file);
        office.by(Cast.SOMCHAI).attachments().remove(file);
        assertThat(all).allSatisfy(version -> assertThat(office.files.holds(version.file().sha256())).isFalse());
    }
}

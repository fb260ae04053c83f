package th.samnak.correspondence.view;

import th.samnak.api.documents.Previews;
import th.samnak.correspondence.letter.application.AttachmentVersions;
import th.samnak.correspondence.letter.application.Attachments;

/** The services behind the files of a letter. */
record FileDesk(Attachments attachments, AttachmentVersions versions, Previews previews) {}

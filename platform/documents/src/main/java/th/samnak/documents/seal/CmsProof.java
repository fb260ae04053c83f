package th.samnak.documents.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What a signature proves about a content.
 *
 * @param holds whether the content is what was signed, by the key of the certificate
 * @param stamped the moment of a time stamp over the signature that holds too
 */
record CmsProof(boolean holds, X509CertificateHolder signer, Collection<X509CertificateHolder> certificates, Optional<Instant> stamped) {

    /**
     * @param padded the signature, and zeros up to the room that was kept for it
     * @throws IOException when it is no signature by one signer whose certificate is with it
     */
    static CmsProof of(byte[] padded, byte[] content) throws IOException {
        try {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), ContentInfo.getInstance(alone(padded)));
            if (data.getSignerInfos().size() != 1) {
                throw new IOException("not one signer");
            }
            SignerInformation signer = data.getSignerInfos().iterator().next();
            Collection<X509CertificateHolder> all = data.getCertificates().getMatches(new Everything());
            X509CertificateHolder certificate = only(all, signer.getSID()::match);
            boolean holds = signer.verify(keyOf(certificate)) && names(signer, certificate);
            return new CmsProof(holds, certificate, all, stamp(signer));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Object alone(byte[] padded) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(padded);
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            Object read = in.readObject();
            for (byte left : bytes.readAllBytes()) {
                if (left != 0) {
                    throw new IOException("something stands behind the signature");
                }
            }
            return read;
        }
    }

    private static X509CertificateHolder only(Collection<X509CertificateHolder> all, Predicate<X509CertificateHolder> whose)
            throws IOException {
        return all.stream().filter(whose).findFirst().orElseThrow(() -> new IOException("the certificate of the signer is not there"));
    }

    /** The key alone: whether the certificate held at that time is a question of trust. */
    private static SignerInformationVerifier keyOf(X509CertificateHolder certificate)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaSimpleSignerInfoVerifierBuilder().build(new JcaX509CertificateConverter().getCertificate(certificate).getPublicKey());
    }

    private static SignerInformationVerifier verifier(X509CertificateHolder certificate)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaSimpleSignerInfoVerifierBuilder().build(certificate);
    }

    /** Where the signature says whose certificate it is, it must be this one, or another could be laid beside the same key. */
    private static boolean names(SignerInformation signer, X509CertificateHolder certificate) throws IOException {
        Attribute named = attribute(signer.getSignedAttributes(), PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return true;
        }
        ESSCertIDv2 first = SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts()[0];
        AlgorithmIdentifier algorithm = first.getHashAlgorithm();
        return !NISTObjectIdentifiers.id_sha256.equals(algorithm.getAlgorithm())
                || Arrays.equals(first.getCertHash(), Certificates.digest(certificate.getEncoded()));
    }

    private static Optional<Instant> stamp(SignerInformation signer) {
        Attribute token = attribute(signer.getUnsignedAttributes(), PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (token == null) {
            return Optional.empty();
        }
        try {
            ASN1Encodable value = token.getAttributeValues()[0];
            TimeStampToken stamp = new TimeStampToken(ContentInfo.getInstance(value));
            stamp.validate(verifier(only(stamp.getCertificates().getMatches(new Everything()), stamp.getSID()::match)));
            boolean ours = NISTObjectIdentifiers.id_sha256.equals(stamp.getTimeStampInfo().getMessageImprintAlgOID())
                    && Arrays.equals(stamp.getTimeStampInfo().getMessageImprintDigest(), Certificates.digest(signer.getSignature()));
            return Optional.of(Certificates.instant(stamp.getTimeStampInfo().toASN1Structure().getGenTime())).filter(at -> ours);
        } catch (IOException | TSPException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Attribute attribute(@Nullable AttributeTable table, ASN1ObjectIdentifier type) {
        return table == null ? null : table.get(type);
    }

    private static final class Everything implements Selector<X509CertificateHolder> {

        @Override
        public boolean match(X509CertificateHolder certificate) {
            return true;
        }

        @Override
        public Object clone() {
            return this;
        }
    }
}

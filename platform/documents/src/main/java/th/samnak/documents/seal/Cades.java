package th.samnak.documents.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The signature itself: CMS as ETSI EN 319 122-1 wants it within a PDF, that is with the signer's certificate among what is signed,
 * and without a signing time, which stands in the PDF.
 */
final class Cades {

    private Cades() {}

    static byte[] sign(byte[] content, AgencyKey key, TimeStamps stamps) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer(key));
            generator.addCertificates(new JcaCertStore(key.chain()));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
            return stamped(signed, stamps).getEncoded("DER");
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("the key does not sign", e);
        }
    }

    private static SignerInfoGenerator signer(AgencyKey key) throws OperatorCreationException {
        SignerInfoGeneratorBuilder builder = new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        Attribute certificate = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named(key.certificate())));
        DefaultSignedAttributeTableGenerator attributes = new DefaultSignedAttributeTableGenerator();
        builder.setSignedAttributeGenerator((@SuppressWarnings("rawtypes") Map about) -> withCertificate(attributes, about, certificate));
        return builder.build(new JcaContentSignerBuilder(key.algorithm()).build(key.secret()), key.certificate());
    }

    @SuppressWarnings("rawtypes")
    private static AttributeTable withCertificate(DefaultSignedAttributeTableGenerator usual, Map about, Attribute certificate) {
        ASN1EncodableVector kept = new ASN1EncodableVector();
        kept.add(certificate);
        AttributeTable all = usual.getAttributes(about);
        for (ASN1ObjectIdentifier type : new ASN1ObjectIdentifier[] {CMSAttributes.contentType, CMSAttributes.messageDigest}) {
            kept.add(all.get(type));
        }
        return new AttributeTable(kept);
    }

    private static SigningCertificateV2 named(X509CertificateHolder certificate) {
        try {
            IssuerSerial issuer = new IssuerSerial(new GeneralNames(new GeneralName(certificate.getIssuer())), certificate.getSerialNumber());
            return new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(Certificates.digest(certificate.getEncoded()), issuer)});
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** With a time stamp over the signature, when there is an authority that gives one (B-T). */
    private static CMSSignedData stamped(CMSSignedData signed, TimeStamps stamps) {
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        return stamps.over(signer.getSignature())
                .map(token -> {
                    Hashtable<ASN1ObjectIdentifier, Attribute> unsigned = new Hashtable<>();
                    unsigned.put(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                            new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
                    SignerInformation more = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned));
                    return CMSSignedData.replaceSigners(signed, new SignerInformationStore(more));
                })
                .orElse(signed);
    }
}

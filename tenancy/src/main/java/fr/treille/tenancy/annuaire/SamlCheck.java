package fr.treille.tenancy.annuaire;

import fr.treille.tenancy.identity.Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a SAML directory's metadata (SAML 2.0 Metadata §2.4.3). */
record SamlCheck(Fetch fetch) {

    private static final String METADATA = "urn:oasis:names:tc:SAML:2.0:metadata";
    private static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    private static final String POST = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

    Directory.Saml check(String address) throws Unsound {
        Element provider = first(parsed(fetch.get(address)), "IDPSSODescriptor");
        String entityId = ((Element) provider.getParentNode()).getAttribute("entityID");
        if (entityId.isBlank()) {
            throw new Unsound(Fault.NOT_A_DIRECTORY);
        }
        return new Directory.Saml(entityId, signOn(provider), certificates(provider));
    }

    private static Element first(Document document, String name) throws Unsound {
        if (document.getElementsByTagNameNS(METADATA, name).item(0) instanceof Element element) {
            return element;
        }
        throw new Unsound(Fault.NOT_A_DIRECTORY);
    }

    private String signOn(Element provider) throws Unsound {
        for (Element service : elements(provider.getElementsByTagNameNS(METADATA, "SingleSignOnService"))) {
            if (POST.equals(service.getAttribute("Binding"))) {
                try {
                    return fetch.reach()
                            .allowed(service.getAttribute("Location"))
                            .toString();
                } catch (Unsound e) {
                    throw new Unsound(Fault.ADDRESS_OF_ITS_OWN);
                }
            }
        }
        throw new Unsound(Fault.NOT_A_DIRECTORY);
    }

    private static List<String> certificates(Element provider) throws Unsound {
        List<String> valid = new ArrayList<>();
        boolean expired = false;
        for (Element key : elements(provider.getElementsByTagNameNS(METADATA, "KeyDescriptor"))) {
            if ("encryption".equals(key.getAttribute("use"))) {
                continue;
            }
            for (Element certificate : elements(key.getElementsByTagNameNS(SIGNATURE, "X509Certificate"))) {
                String base64 = certificate.getTextContent().replaceAll("\\s", "");
                if (isValidNow(base64)) {
                    valid.add(base64);
                } else {
                    expired = true;
                }
            }
        }
        if (valid.isEmpty()) {
            throw new Unsound(expired ? Fault.CERTIFICATE_EXPIRED : Fault.NO_CERTIFICATE);
        }
        return valid;
    }

    private static boolean isValidNow(String base64) throws Unsound {
        try {
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
            certificate.checkValidity();
            return true;
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return false;
        } catch (CertificateException | IllegalArgumentException e) {
            throw new Unsound(Fault.NO_CERTIFICATE);
        }
    }

    /** No document type, hence no entity: nothing is read from this machine or asked of another (CWE-611). */
    private static Document parsed(byte[] xml) throws Unsound {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new Unsound(Fault.NOT_A_DIRECTORY);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has a strict XML parser", e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}

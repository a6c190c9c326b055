// The styles that every page needs: the tokens first, then the few rules for every element.
import './tokens.css';
import './base.css';

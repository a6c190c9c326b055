// The styles that every entry of the shell needs, in this order: tokens decide, Mantine follows, base.css has the last word.
import './tokens.css';
import './mantine';
import './mantine-tokens.css';
import './base.css';
